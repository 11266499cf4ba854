import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor, Verdict } from '#shared/policy/verdict.ts';
import { countStewards } from '../membership.store.ts';
import type { RoomDocument } from '../room.model.ts';

/** Whether a room is one that she can be in, by her age and by who looks after it. */
export async function judgeMayBeIn(ctx: Context, newcomer: Actor, room: RoomDocument): Promise<Verdict> {
  return can.beInRoom(newcomer, { room, stewardCount: await countStewards(ctx, room._id) });
}

/** Said to herself alone: nobody else learns of her age by it. */
export async function requireMayBeIn(ctx: Context, newcomer: Actor, room: RoomDocument): Promise<void> {
  const verdict = await judgeMayBeIn(ctx, newcomer, room);
  if (verdict.isAllowed) return;
  if (verdict.code !== 'not_allowed') throw refuse(verdict.code);
  const message = 'This room needs two people who look after it before somebody under 18 can come in.';
  throw refuse('not_allowed', { message });
}

/** Somebody else as policies know her. */
export async function findActor(ctx: Context, memberId: string): Promise<Actor | null> {
  const standing = await findStanding(ctx, memberId);
  return standing ? { memberId, role: standing.role, ageBand: standing.ageBand } : null;
}
