import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Field } from '#client/ui/field.tsx';
import { Note } from '#client/ui/note.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { focusCaseSoon } from './focus-case.ts';
import { useEndSanction } from './use-sanctions.ts';

export interface EndSanctionDialogProps {
  sanction: { id: string; kind: 'silence' | 'suspension' };
  member: MemberCard;
  onClose: () => void;
}

/** Ending a silence early is an action of its own, with a reason in the log. */
export function EndSanctionDialog({ sanction, member, onClose }: EndSanctionDialogProps) {
  const { t } = useTranslation('oversight');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const end = useEndSanction(() => {
    showToast(t(`ended_${sanction.kind}`, { name: member.name }));
    onClose();
    // The row that led here is gone.
    focusCaseSoon(undefined);
  });
  const isMissing = isAsked && reason.trim() === '';
  return (
    <Dialog title={t(`endTitle_${sanction.kind}`, { name: member.name })} isOpen onClose={onClose}>
      <form
        className="report"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() !== '' && !end.isPending) end.mutate({ sanctionId: sanction.id, reason });
        }}
      >
        <Field
          label={t('endSanctionReason')}
          error={isMissing && t('endSanctionReasonNeeded')}
          value={reason}
          maxLength={500}
          dir="auto"
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
        {end.error && (
          <div role="alert">
            <Note icon={CircleAlert} tone="danger">
              {end.error.message}
            </Note>
          </div>
        )}
        <footer>
          <Button onClick={onClose}>{t('endSanctionKeep')}</Button>
          <Button tone="primary" type="submit" isBusy={end.isPending}>
            {t('endSanction')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
