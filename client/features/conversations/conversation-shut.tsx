import { Trans, useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { MemberNames } from '#client/features/rooms/member-names.tsx';
import { useLeaveRoom } from '#client/features/rooms/use-change-room.ts';
import { Button } from '#client/ui/button.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** The first message waits until somebody has joined; with nobody left there is nobody to write to. */
export function isShut({ kind, people }: Room): boolean {
  return kind === 'conversation' && !people.some(({ state }) => state === 'joined');
}

/** In the place of the composer. */
export function ConversationShut({ room }: { room: Room }) {
  const { t } = useTranslation('conversations');
  const navigate = useNavigate();
  const leave = useLeaveRoom();
  const asked = room.people.map(({ card }) => card);
  if (asked.length === 0) return <p className="composer-shut">{t('alone')}</p>;
  return (
    <div className="composer-shut waiting">
      <p role="status">
        <Trans t={t} i18nKey="waiting" components={{ names: <MemberNames members={asked} /> }} />
      </p>
      <Button
        tone="quiet"
        isBusy={leave.isPending}
        onClick={() =>
          void leave.mutateAsync(room.id).then(
            () => navigate('/'),
            () => undefined,
          )
        }
      >
        {t('waitingTake')}
      </Button>
      {leave.error && <p role="alert">{leave.error.message}</p>}
    </div>
  );
}
