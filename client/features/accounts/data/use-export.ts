import { useMutation } from '@tanstack/react-query';
import { requestFile } from '#client/platform/send-request.ts';
import { freshToken } from '#client/platform/session.ts';
import type { Request } from '#shared/contract/operations.ts';
import { saveFile } from './save-file.ts';

/** Until it begins to come. How long it comes then is up to how much she wrote. */
const longestMs = 10 * 60_000;

/** Downloads everything. The name of the file says what it is and not whose. */
export function useExport() {
  return useMutation({
    mutationFn: async (credentials: Request<'account:export'>) => {
      const file = await requestFile('account:export', credentials, { token: await freshToken(), patience: longestMs });
      saveFile(file, `banyan-export-${new Date().toISOString().slice(0, 10)}.json`);
    },
  });
}
