import { useTranslation } from 'react-i18next';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useRoomTalk } from './room-talk.ts';

/** A room that waits for its first words. */
export function StreamEmpty() {
  const { t } = useTranslation('messages');
  const { t: tPrivate } = useTranslation('conversations');
  const { room } = useRoomTalk();
  return (
    <div className="log-frame">
      <div className="log-face">
        <EmptyState title={t('emptyTitle')}>
          {room.kind === 'conversation' ? tPrivate('emptyBody') : t('emptyBody')}
        </EmptyState>
      </div>
    </div>
  );
}
