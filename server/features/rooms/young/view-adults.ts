import { findCards } from '#server/features/members/find-cards.ts';
import type { Context } from '#server/platform/context.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import type { RoomPlace } from '../find-room.ts';
import { findJoinedIn } from '../membership.store.ts';

/** The adults in each room for the young, for those who are in it; by room. Adults are there to look after it. */
export async function viewAdults(ctx: Context, places: RoomPlace[]): Promise<Map<string, MemberCard[]>> {
  const rooms = places.flatMap(({ room, membership }) =>
    room.audience === 'young' && membership.state === 'joined' ? room._id : [],
  );
  const stewards = (await findJoinedIn(ctx, rooms)).filter(({ isSteward }) => isSteward);
  const views = rooms.map(async (roomId) => {
    const here = stewards.filter(({ room }) => room === roomId).map(({ member }) => member);
    return [roomId, await findCards(ctx, here)] as const;
  });
  return new Map(await Promise.all(views));
}
