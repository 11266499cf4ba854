import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sendRequest } from '#client/platform/send-request.ts';
import type { Quarter } from './quarters.ts';

/** The same for everyone, so that it is asked for without saying who asks. */
export function useTransparency({ from, to }: Quarter) {
  return useQuery({
    queryKey: ['transparency', from, to],
    queryFn: () => sendRequest('transparency:view', { from, to }),
    placeholderData: keepPreviousData,
  });
}
