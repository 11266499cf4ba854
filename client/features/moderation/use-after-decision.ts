import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NavigateFunction } from 'react-router';
import { showToast } from '#client/ui/toasts.ts';
import type { Output } from '#shared/contract/operations.ts';
import { toCaseSearch, toTabSearch } from './desk-view.ts';

/** Says that it was sent, and opens what waits longest now. */
export function useAfterDecision(navigate: NavigateFunction): () => void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  return () => {
    const queue = queryClient.getQueryData<Output<'case:list'>>(['cases', 'open']);
    const next = queue?.cases[0];
    showToast(t('sentNext', { count: queue?.openCount ?? 0 }));
    void navigate(next ? toCaseSearch(next) : toTabSearch('open'), { replace: true });
  };
}
