import { useTranslation } from 'react-i18next';
import { useRoomTalk } from './room-talk.ts';

/** Above the first message that was ever said in the room. */
export function Beginning() {
  const { t } = useTranslation('messages');
  const { room } = useRoomTalk();
  return <p className="log-begins">{t('beginning', { room: room.name })}</p>;
}
