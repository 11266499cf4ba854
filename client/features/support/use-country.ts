import { useSettings } from '#client/features/settings/settings-query.ts';
import { guessCountry } from '#shared/support/guess-country.ts';

/** Where she looks for help: what she has said about herself, else where this device seems to be. */
export function useCountry(): string | undefined {
  return useSettings().data?.country ?? guessHere();
}

function guessHere(): string | undefined {
  return guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}
