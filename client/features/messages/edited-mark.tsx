import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '#shared/contract/messages.ts';
import { HistoryDialog } from './history-dialog.tsx';

/** That it was changed; behind it, what it said before. */
export function EditedMark({ message }: { message: Message }) {
  const { t } = useTranslation('messages');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="edited" aria-label={t('editedHistory')} onClick={() => setOpen(true)}>
        {t('edited')}
      </button>
      {isOpen && <HistoryDialog message={message} onClose={() => setOpen(false)} />}
    </>
  );
}
