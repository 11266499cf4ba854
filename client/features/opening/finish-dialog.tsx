import { TriangleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { ShareField } from './share-field.tsx';
import { type Found, type Listed, useFinishOpening } from './use-openings.ts';

export interface FinishDialogProps {
  opening: Listed;
  /** Who gave the first share. */
  starter: string;
  onClose: () => void;
}

/** The second half; then whom it was, once, for as long as the dialog is open. */
export function FinishDialog({ opening, starter, onClose }: FinishDialogProps) {
  const { t } = useTranslation('openings');
  const [share, setShare] = useState('');
  const [isAsked, setAsked] = useState(false);
  const finish = useFinishOpening();
  if (finish.data) return <Result found={finish.data} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (share.trim() === '' || finish.isPending) return;
    finish.mutate({ openingId: opening.id, share });
  };
  return (
    <Dialog title={t('finishTitle')} isOpen isWide onClose={onClose}>
      <form className="formy" onSubmit={submit}>
        <p>{t('finishBody', { name: starter })}</p>
        <blockquote dir="auto">{opening.preview}</blockquote>
        <p dir="auto">
          <b>{t(`reason_${opening.reason}`)}.</b> {opening.note}
        </p>
        <ShareField share={share} isMissing={isAsked && share.trim() === ''} onChange={setShare} />
        <RowProblem failure={finish.error} />
        <footer>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="danger" isBusy={finish.isPending}>
            {t('finish')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function Result({ found, onClose }: { found: Found; onClose: () => void }) {
  const { t } = useTranslation('openings');
  return (
    <Dialog
      role="alertdialog"
      title={t('resultTitle')}
      isOpen
      onClose={onClose}
      actions={
        <Button tone="primary" autoFocus onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p>{t(`result_${found.kind}`)}</p>
      {found.kind === 'member' && (
        <p>
          <Name lang={found.card.nameLang}>{found.card.name}</Name> <bdi>@{found.card.handle}</bdi>
        </p>
      )}
      <Note icon={TriangleAlert} tone="warn">
        {t('resultOnce')}
      </Note>
    </Dialog>
  );
}
