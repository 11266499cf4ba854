import type { Context } from '#server/platform/context.ts';
import type { RoomFacts } from '#shared/contract/room-log.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { viewPeople } from './conversation/view-people.ts';
import type { RoomPlace } from './find-room.ts';
import { countUnreadFor } from './log/log.store.ts';
import { readHead } from './log/room-log.ts';
import type { RoomDocument } from './room.model.ts';
import { viewAdults } from './young/view-adults.ts';

/** What is the same for everyone in the room. */
export function toRoomFacts({
  name,
  lang,
  entry,
  audience = 'everyone',
  review = 'none',
  charter,
  slowModeSeconds,
  isLocked,
  isArchived,
  anonymousQuestions = 'nobody',
}: RoomDocument): RoomFacts {
  const facts = { name, ...(lang && { lang }), entry, audience, review, charter };
  return { ...facts, slowModeSeconds, isLocked, isArchived, anonymousQuestions };
}

export async function toRoomViews(ctx: Context, memberId: string, places: RoomPlace[]): Promise<Room[]> {
  const joined = places.filter(({ membership }) => membership.state === 'joined');
  const forMe = await countUnreadFor(
    ctx,
    memberId,
    joined.map(({ room, membership }) => ({ room: room._id, readNumber: membership.readNumber })),
  );
  const [people, adults] = await Promise.all([viewPeople(ctx, memberId, places), viewAdults(ctx, places)]);
  return Promise.all(
    places.map(async (place) => ({
      ...(await toRoomView(ctx, place, forMe.get(place.room._id) ?? 0)),
      people: people.get(place.room._id) ?? [],
      adults: adults.get(place.room._id) ?? [],
    })),
  );
}

async function toRoomView(
  ctx: Context,
  { room, membership }: RoomPlace,
  unreadForMe: number,
): Promise<Omit<Room, 'people' | 'adults'>> {
  const head = membership.state === 'joined' ? await readHead(ctx, room._id) : { seq: 0, chatNumber: 0 };
  return {
    id: room._id,
    kind: room.kind ?? 'room',
    ...toRoomFacts(room),
    memberCount: room.memberCount,
    membership: { state: membership.state, isSteward: membership.isSteward, readNumber: membership.readNumber },
    headSeq: head.seq,
    lastNumber: head.chatNumber,
    unreadForMe,
  };
}
