import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { type Listed, useBarOpening } from './use-openings.ts';

/** Whether the asker is told, with a reason that the other leads read. */
export function BarDialog({ opening, onClose }: { opening: Listed; onClose: () => void }) {
  const { t } = useTranslation('openings');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const bar = useBarOpening();
  const isBarred = opening.bar === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '' || bar.isPending) return;
    bar.mutate({ openingId: opening.id, isBarred, reason }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(isBarred ? 'barTitle' : 'barLiftTitle')} isOpen onClose={onClose}>
      <form className="formy" onSubmit={submit}>
        <TextArea
          label={t(isBarred ? 'barWhy' : 'barLiftWhy')}
          help={isBarred && t('barWhyHelp')}
          error={isAsked && reason.trim() === '' && t('noteNeeded')}
          rows={3}
          maxLength={1000}
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <RowProblem failure={bar.error} />
        <footer>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" isBusy={bar.isPending}>
            {t(isBarred ? 'bar' : 'barLift')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
