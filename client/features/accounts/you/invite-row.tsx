import { useTranslation } from 'react-i18next';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { Button } from '#client/ui/button.tsx';
import { Time } from '#client/ui/time.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Invite } from '#shared/contract/accounts.ts';
import { CopyField } from './copy-field.tsx';
import { RowProblem } from './row-problem.tsx';
import { toInviteLink, useRevokeInvite } from './use-invites.ts';

/** One link that works: to copy, and to end. */
export function InviteRow({ invite: { id, code, usesLeft, expiresAt, roomId } }: { invite: Invite }) {
  const { t } = useTranslation('you');
  const revoke = useRevokeInvite();
  const room = useRooms().data?.find((each) => each.id === roomId)?.name;
  return (
    <li className="stacked">
      <CopyField label={t('inviteLink')} value={toInviteLink(code)} />
      <div className="ends">
        <small className="grow">
          {t('inviteEnds')} <Time at={expiresAt} form="day" />, {t('inviteUsesLeft', { count: usesLeft })}
          {room && ` · ${t('inviteIntoRoom', { room })}`}
        </small>
        <Button
          tone="quiet"
          isBusy={revoke.isPending}
          aria-label={t('inviteRevokeNamed', { code })}
          onClick={() => revoke.mutate(id, { onSuccess: () => showToast(t('inviteRevoked')) })}
        >
          {t('inviteRevoke')}
        </Button>
      </div>
      <RowProblem failure={revoke.error} />
    </li>
  );
}
