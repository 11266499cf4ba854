import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { showToast } from '#client/ui/toasts.ts';
import { changeThread } from './thread-cache.ts';

/** Marks the answer that helped; null takes the mark back. */
export function useAccept(threadId: string) {
  const { t } = useTranslation('threads');
  return useMutation({
    mutationFn: (postId: string | null) => callRest('thread:accept', { threadId, postId }),
    onSuccess: (thread, postId) => {
      changeThread(threadId, (known) => (known.changedSeq > thread.changedSeq ? known : { ...known, ...thread }));
      showToast(postId ? t('acceptedToast') : t('acceptTakenBack'));
    },
    onError: (failure) => showToast(`${t('acceptFailed')} ${failure.message}`),
  });
}
