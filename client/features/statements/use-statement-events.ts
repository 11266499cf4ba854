import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { onServerEvent } from '#client/platform/realtime.ts';
import { showToast } from '#client/ui/toasts.ts';

/** Says so at once when somebody acted on what she wrote, wherever she is. */
export function useStatementEvents(): void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  useEffect(
    () =>
      onServerEvent('statement:given', () => {
        void queryClient.invalidateQueries({ queryKey: ['statements'] });
        const read = { label: t('statementOpen'), onUndo: () => void navigate('/you/statements') };
        showToast(t('statementArrived'), read);
      }),
    [queryClient, navigate, t],
  );
}
