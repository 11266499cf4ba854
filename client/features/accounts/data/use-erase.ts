import { useMutation } from '@tanstack/react-query';
import { wipeDevice } from '#client/app/leave/wipe-device.ts';
import { eraseMe } from '#client/platform/session.ts';
import type { Request } from '#shared/contract/operations.ts';

/** Erases her, then what this browser keeps; the page is loaded anew, so that nothing of before is in its memory. */
export function useErase() {
  return useMutation({
    mutationFn: async (credentials: Request<'account:erase'>) => {
      await eraseMe(credentials);
      await wipeDevice();
      location.replace('/left');
    },
  });
}
