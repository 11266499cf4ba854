import type { Context } from '#server/platform/context.ts';
import { isConversation } from '../conversation/is-conversation.ts';
import { findMembershipsOf } from '../membership.store.ts';
import { findRoom } from '../room.store.ts';

/** The names of the rooms that she is in and that others may know of, as they would be read aloud: in order. */
export async function findRoomNames(ctx: Context, memberId: string): Promise<string[]> {
  const joined = (await findMembershipsOf(ctx, memberId)).filter(({ state }) => state === 'joined');
  const rooms = await Promise.all(joined.map(({ room }) => findRoom(ctx, room)));
  const names = rooms.flatMap((room) => (room && room.entry !== 'strict' && !isConversation(room) ? room.name : []));
  return names.sort((one, other) => one.localeCompare(other));
}
