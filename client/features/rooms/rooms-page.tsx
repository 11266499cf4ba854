import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useSession } from '#client/platform/session.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { OpenRoomDialog } from './open-room-dialog.tsx';
import { RoomRow } from './room-row.tsx';
import { useRooms } from './rooms-cache.ts';

/** Every room that she may see, to find and to join one. */
export function RoomsPage() {
  const { t } = useTranslation('roomCare');
  const rooms = useRooms();
  const shown = rooms.data?.filter(({ kind }) => kind === 'room');
  const [isOpening, setIsOpening] = useState(false);
  const mayOpen = useMayOpenRooms();
  usePageTitle(t('findTitle'));
  const openButton = mayOpen && (
    <Button tone="primary" icon={Plus} onClick={() => setIsOpening(true)}>
      {t('openRoom')}
    </Button>
  );
  const isMine = ({ membership }: Room) => membership.state === 'joined';
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('findTitle') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('findTitle')}</h1>
              <p>{t('findLead')}</p>
            </div>
            {shown && shown.length > 0 && openButton}
          </div>
          {rooms.isPending && <Skeleton rows={4} />}
          {rooms.isError && (
            <ErrorState title={t('failedList')} onRetry={() => void rooms.refetch()}>
              {t('failedListHelp')}
            </ErrorState>
          )}
          {shown?.length === 0 && (
            <EmptyState title={t('nothingOpen')} action={openButton}>
              {t('nothingOpenHelp')}
            </EmptyState>
          )}
          <RoomGroup title={t('others')} rooms={shown?.filter((room) => !isMine(room))} />
          <RoomGroup title={t('yours')} rooms={shown?.filter(isMine)} />
        </div>
      </div>
      <OpenRoomDialog isOpen={isOpening} onClose={() => setIsOpening(false)} />
    </Main>
  );
}

function RoomGroup({ title, rooms }: { title: string; rooms: Room[] | undefined }) {
  if (!rooms || rooms.length === 0) return null;
  return (
    <section className="room-group">
      <h2>{title}</h2>
      <ul>
        {rooms.map((room) => (
          <RoomRow key={room.id} room={room} />
        ))}
      </ul>
    </section>
  );
}

function useMayOpenRooms(): boolean {
  const session = useSession();
  if (session.state !== 'member') return false;
  const { card, role, ageBand } = session.me;
  return can.createRoom({ memberId: card.id, role, ageBand }, { audience: 'everyone' }).isAllowed;
}

export { RoomsPage as Component };
