import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Tabline } from '#client/ui/tabline.tsx';
import { type ForumView, toForumPath } from './forum-view.ts';
import { useMyRooms } from './use-my-rooms.ts';

const orders = ['latest', 'unanswered', 'mine'] as const;

/** The orders, each with its address, and the room that they are narrowed to. */
export function ForumTabs({ view }: { view: ForumView }) {
  const { t } = useTranslation('threads');
  const navigate = useNavigate();
  const rooms = useMyRooms();
  const choose = (roomId: string) => navigate(toForumPath({ ...view, roomId: roomId || undefined }), { replace: true });
  return (
    <Tabline
      label={t('order')}
      entries={orders.map((order) => ({
        to: toForumPath({ ...view, order }),
        label: t(order),
        isHere: order === view.order,
      }))}
    >
      <span className="grow" />
      <select
        className="quiet-select"
        aria-label={t('roomFilter')}
        value={view.roomId ?? ''}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{t('allRooms')}</option>
        {rooms.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </Tabline>
  );
}
