import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import { onServerEvent } from '#client/platform/realtime.ts';
import { forgetRoom, registerEventApplier, registerRoomReload } from '#client/platform/room-log.ts';
import { useSession } from '#client/platform/session.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { changeRoom, findRoom, putRoom, readRoomsAnew, removeRoom } from './rooms-cache.ts';

/** The only writer of rooms into the cache from sockets. */
export function applyRoomEvents(): void {
  registerEventApplier('message:sent', (roomId, { message }) => {
    if (message.threadId === null) changeRoom(roomId, (room) => countMessage(room, message));
  });
  registerEventApplier('room:changed', (roomId, { room: facts }) =>
    changeRoom(roomId, (room) => ({ ...room, ...facts })),
  );
  registerEventApplier('membership:changed', (roomId, { memberId, isSteward, memberCount }) => {
    changeRoom(roomId, (room) => ({
      ...room,
      memberCount,
      membership: memberId === myId() ? { ...room.membership, isSteward } : room.membership,
    }));
    void queryClient.invalidateQueries({ queryKey: ['room-members', roomId] });
    if (isAboutAdults(roomId, memberId, isSteward))
      void callRest('room:view', { roomId }).then(putRoom, () => undefined);
  });
  registerRoomReload(async (roomId) => {
    await readRoomsAnew();
    return findRoom(roomId)?.headSeq;
  });
  onServerEvent('room:mine', (room) => {
    putRoom(room);
    if (room.membership.isSteward) void queryClient.invalidateQueries({ queryKey: ['room-requests', room.id] });
  });
  onServerEvent('room:gone', ({ roomId }) => loseRoom(roomId));
  onServerEvent('session:ready', () => void readRoomsAnew());
}

/** Who the adults in a room for the young are is for everyone in it to see, at every moment. */
function isAboutAdults(roomId: string, memberId: string, isSteward: boolean): boolean {
  const room = findRoom(roomId);
  return room?.audience === 'young' && (isSteward || room.adults.some(({ id }) => id === memberId));
}

/** Nothing of a room that is not hers any more stays on her device; it may still be one that she can join. */
function loseRoom(roomId: string): void {
  removeRoom(roomId);
  forgetRoom(roomId);
  for (const key of ['stream', 'held', 'room', 'room-members', 'room-requests']) {
    queryClient.removeQueries({ queryKey: [key, roomId] });
  }
  void readRoomsAnew();
}

function countMessage(room: Room, message: Message): Room {
  if (message.number <= room.lastNumber) return room;
  const isMine = message.authorId === myId();
  const isForMe = !isMine && isFor(message, myId());
  const { membership } = room;
  // What she wrote herself is not news to her.
  const readNumber = isMine && membership.readNumber === message.number - 1 ? message.number : membership.readNumber;
  return {
    ...room,
    lastNumber: message.number,
    unreadForMe: room.unreadForMe + (isForMe ? 1 : 0),
    membership: { ...membership, readNumber },
  };
}

function isFor(message: Message, memberId: string | undefined): boolean {
  if (memberId === undefined) return false;
  return message.mentions?.includes(memberId) || message.replyTo?.authorId === memberId;
}

function myId(): string | undefined {
  const session = useSession.getState();
  return session.state === 'member' ? session.me.card.id : undefined;
}
