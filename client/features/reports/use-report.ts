import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';
import type { ReportReason, SubjectRef } from '#shared/contract/moderation.ts';

type Report = { reason: ReportReason; note: string };

/** One report, however often it has to be sent: trying again with the same words repeats its id. */
export function useReport(subject: SubjectRef) {
  const queryClient = useQueryClient();
  const attempt = useRef<{ words: string; clientId: string }>(undefined);
  return useMutation({
    mutationFn: (report: Report) => {
      // Other words under an id that may have arrived would be a conflict, so they get an id of their own.
      const words = JSON.stringify(report);
      if (attempt.current?.words !== words) attempt.current = { words, clientId: newClientId() };
      return callRest('report:create', { clientId: attempt.current.clientId, subject, ...report });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports', 'mine'] }),
  });
}
