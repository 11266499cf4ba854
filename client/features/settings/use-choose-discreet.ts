import type { DiscreetChoice } from '#client/app/discreet/discreet.ts';
import { chooseEverywhere } from '#client/app/discreet/use-discreet.ts';
import { useUpdateSettings } from './use-update-settings.ts';

/** On this device at once, whether or not the house keeps it; then on all that are hers. */
export function useChooseDiscreet(): { choose: (choice: DiscreetChoice) => void; failure: Error | null } {
  const update = useUpdateSettings();
  const choose = (choice: DiscreetChoice) => {
    chooseEverywhere(choice);
    update.mutate(choice);
  };
  return { choose, failure: update.error };
}
