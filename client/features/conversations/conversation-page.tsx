import { useSearchParams } from 'react-router';
import { RoomChat } from '#client/features/rooms/room-chat.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { ConversationHead } from './conversation-head.tsx';
import { ConversationPanel } from './conversation-panel.tsx';
import { RequestPage } from './request-page.tsx';

/** A private conversation: the talk for those who joined, the request for those who are asked. */
export function ConversationPage({ room }: { room: Room }) {
  const [search, setSearch] = useSearchParams();
  if (room.membership.state !== 'joined') return <RequestPage key={room.id} room={room} />;
  return (
    <>
      <RoomChat key={room.id} room={room} head={<ConversationHead room={room} />} />
      {search.has('about') && <ConversationPanel room={room} onClose={() => setSearch({})} />}
    </>
  );
}
