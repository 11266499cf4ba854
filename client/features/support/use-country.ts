import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useSession } from '#client/platform/session.ts';
import { guessCountry } from '#shared/support/guess-country.ts';

/** Where she looks for help: what she has said about herself, else where this device seems to be. */
export function useCountry(): string | undefined {
  const isMember = useSession(({ state }) => state === 'member');
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: () => callRest('settings:view', {}),
    enabled: isMember,
  });
  return settings.data?.country ?? guessHere();
}

function guessHere(): string | undefined {
  return guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}
