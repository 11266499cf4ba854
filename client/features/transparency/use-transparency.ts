import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sendRequest } from '#client/platform/send-request.ts';
import type { Quarter } from './quarters.ts';

/** The same for everyone, so that it is asked for without saying who asks. Unless one is chosen, the house chooses a quarter. */
export function useTransparency(chosen: Quarter | undefined) {
  const days = chosen ? { from: chosen.from, to: chosen.to } : {};
  return useQuery({
    queryKey: ['transparency', days],
    queryFn: () => sendRequest('transparency:view', days),
    placeholderData: keepPreviousData,
  });
}
