import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findMembershipsIn } from '../membership.store.ts';
import type { RoomDocument } from '../room.model.ts';
import { isConversation } from './is-conversation.ts';

/** One of them may have turned 18 since she was asked. */
export async function requireSameAge(ctx: Context, actor: Actor, room: RoomDocument): Promise<void> {
  if (!isConversation(room)) return;
  const joined = await findMembershipsIn(ctx, room._id, 'joined');
  const standings = await Promise.all(joined.map(({ member }) => findStanding(ctx, member)));
  if (standings.some((standing) => standing && standing.ageBand !== actor.ageBand)) throw refuse('not_found');
}
