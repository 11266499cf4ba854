import { useTranslation } from 'react-i18next';
import { copyText } from '#client/ui/copy-text.ts';
import { showToast } from '#client/ui/toasts.ts';

/** Copies words and says so, or says that it did not work. */
export function useCopy(): (words: string) => void {
  const { t } = useTranslation('messages');
  return (words) => void copyText(words).then((isDone) => showToast(t(isDone ? 'copied' : 'copyFailed')));
}
