import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { OpeningReason } from '#shared/contract/openings.ts';
import { ShareField } from './share-field.tsx';
import { useStartOpening } from './use-openings.ts';

export interface StartDialogProps {
  subject: { roomId: string; messageId: string };
  onStarted: () => void;
  onClose: () => void;
}

/** The first half: what it does, on which ground, what has happened, and her share. */
export function StartDialog({ subject, onStarted, onClose }: StartDialogProps) {
  const { t } = useTranslation('openings');
  const [reason, setReason] = useState<OpeningReason>();
  const [note, setNote] = useState('');
  const [share, setShare] = useState('');
  const [isAsked, setAsked] = useState(false);
  const start = useStartOpening();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!reason || note.trim() === '' || share.trim() === '' || start.isPending) return;
    const { roomId, messageId } = subject;
    start.mutate({ roomId, messageId, reason, note, share }, { onSuccess: onStarted });
  };
  return (
    <Dialog title={t('openTitle')} isOpen isWide onClose={onClose}>
      <form className="formy" onSubmit={submit}>
        <p>{t('openBody')}</p>
        <Choices legend={t('reason')}>
          {OpeningReason.options.map((each) => (
            <Radio
              key={each}
              name="reason"
              label={t(`reason_${each}`)}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
          ))}
        </Choices>
        {isAsked && !reason && <RowProblem failure={new Error(t('reasonNeeded'))} />}
        <TextArea
          label={t('note')}
          help={t('noteHelp')}
          error={isAsked && note.trim() === '' && t('noteNeeded')}
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <ShareField share={share} isMissing={isAsked && share.trim() === ''} onChange={setShare} />
        <RowProblem failure={start.error} />
        <footer>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="danger" isBusy={start.isPending}>
            {t('start')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
