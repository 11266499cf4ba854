import { findMembershipsOf } from '#server/features/rooms/membership.store.ts';
import type { RoomDocument } from '#server/features/rooms/room.model.ts';
import { findOpenRooms, findRoom } from '#server/features/rooms/room.store.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context, SignedIn } from '#server/platform/context.ts';
import type { Anonymity } from '#shared/contract/questions.ts';
import { can } from '#shared/policy/can.ts';
import { visitorPolicy } from '#shared/policy/questions.ts';
import { findDuty } from './duty/find-duty.ts';
import { findEpochProblem } from './epochs/epoch-keys.ts';
import { hasOpeningKey } from './opening/seal-for.ts';

/** Where one can ask without a name, and how soon somebody reads it. */
export async function viewPlaces({ ctx, actor }: Call<'question:places'>): Promise<Anonymity> {
  const rooms = actor ? await findForMember(ctx, actor) : await findForVisitors(ctx);
  return {
    state: findEpochProblem(ctx) === null ? 'open' : 'closed',
    canBeOpened: hasOpeningKey(ctx),
    ...(await findDuty(ctx)),
    rooms: rooms.map(({ _id: id, name, lang, charter }) => ({
      ...{ id, name, ...(lang && { lang }), forWhom: charter.forWhom ?? '' },
    })),
  };
}

async function findForVisitors(ctx: Context): Promise<RoomDocument[]> {
  return (await findOpenRooms(ctx)).filter((room) => visitorPolicy.ask(room).isAllowed);
}

async function findForMember(ctx: Context, actor: SignedIn): Promise<RoomDocument[]> {
  const memberships = await findMembershipsOf(ctx, actor.memberId);
  const places = await Promise.all(
    memberships.map(async (membership) => ({ room: await findRoom(ctx, membership.room), membership })),
  );
  return places.flatMap(({ room, membership }) =>
    room && can.askWithoutName(actor, { room, membership }).isAllowed ? [room] : [],
  );
}
