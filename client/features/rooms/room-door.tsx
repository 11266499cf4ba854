import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { RoomCharter } from './room-charter.tsx';
import { RoomRow } from './room-row.tsx';

/** The address of a room that she is not in: its charter first, then the way in. */
export function RoomDoor({ room }: { room: Room }) {
  const { t } = useTranslation('rooms');
  const { t: tCare } = useTranslation('roomCare');
  return (
    <Main kind="page">
      <PageHead
        crumbs={[
          { words: tCare('findTitle'), to: '/rooms?find' },
          { words: room.name, lang: room.lang },
        ]}
      />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1 lang={room.lang} dir="auto">
                {room.name}
              </h1>
              <p>{t('doorLead')}</p>
            </div>
          </div>
          <RoomCharter room={room} />
          <section className="room-group">
            <ul>
              <RoomRow room={room} />
            </ul>
          </section>
        </div>
      </div>
    </Main>
  );
}
