import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

/** Taking somebody out needs a reason, because she reads it. */
export function RemoveMemberDialog({
  roomId,
  card,
  onClose,
}: {
  roomId: string;
  card: MemberCard;
  onClose: () => void;
}) {
  const { t } = useTranslation('roomCare');
  const [reason, setReason] = useState('');
  const removal = useMutation({
    mutationFn: () => callRest('room:removeMember', { roomId, memberId: card.id, reason }),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!removal.isPending) removal.mutate();
  };
  return (
    <Dialog title={t('removal', { name: card.name })} isOpen onClose={onClose}>
      <form className="formy" onSubmit={submit}>
        <TextArea
          label={t('removalReason')}
          error={removal.error?.message}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          rows={3}
          required
        />
        <div className="btnrow">
          <Button onClick={onClose}>{t('stay')}</Button>
          <Button type="submit" tone="danger" isBusy={removal.isPending}>
            {t('removalDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
