import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import type { ReportReason, SubjectRef } from '#shared/contract/moderation.ts';

type Report = { reason: ReportReason; note: string };

/** One report, however often it has to be sent: trying again with the same words repeats its id. */
export function useReport(subject: SubjectRef) {
  const queryClient = useQueryClient();
  const attempt = useAttempt<Report>();
  return useMutation({
    mutationFn: (report: Report) => callRest('report:create', { clientId: attempt.idOf(report), subject, ...report }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports', 'mine'] }),
  });
}
