import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import type { ReportReason } from '#shared/contract/moderation.ts';
import type { ReportTarget } from './open-report.ts';

type Report = { reason: ReportReason; note: string };

/** One report, however often it has to be sent: trying again with the same words repeats its id. */
export function useReport({ subject, send }: ReportTarget) {
  const queryClient = useQueryClient();
  const attempt = useAttempt<Report>();
  return useMutation({
    mutationFn: (report: Report): Promise<unknown> => {
      const sent = { clientId: attempt.idOf(report), ...report };
      return send ? send(sent) : callRest('report:create', { subject, ...sent });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports', 'mine'] }),
  });
}
