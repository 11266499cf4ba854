import { useTranslation } from 'react-i18next';
import { useRoomTalk } from './room-talk.ts';

/** Above the first message that was ever said in the room. */
export function Beginning() {
  const { t } = useTranslation('messages');
  const { t: tPrivate } = useTranslation('conversations');
  const { room } = useRoomTalk();
  return (
    <p className="log-begins">
      {room.kind === 'conversation' ? tPrivate('beginning') : t('beginning', { room: room.name })}
    </p>
  );
}
