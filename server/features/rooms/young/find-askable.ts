import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { RoomPlace } from '../find-room.ts';
import { findActor, judgeMayBeIn } from './require-may-be-in.ts';

/** Somebody whom this member may ask into this room, and who can be in it; or nobody. */
export async function findAskable(
  ctx: Context,
  inviter: Actor,
  place: RoomPlace,
  memberId: string,
): Promise<Actor | null> {
  const invited = await findActor(ctx, memberId);
  if (!invited || !can.inviteMember(inviter, { ...place, invited }).isAllowed) return null;
  return (await judgeMayBeIn(ctx, invited, place.room)).isAllowed ? invited : null;
}
