import { findStewardedRooms } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { type Actor, isModerator } from '#shared/policy/verdict.ts';
import type { CaseDocument } from './case.model.ts';
import { type CaseScope, findCase } from './case.store.ts';

/** The only way to get a case: as the one who asks. One that is not hers to see does not exist. */
export async function requireCaseFor(ctx: Context, actor: Actor, caseId: string): Promise<CaseDocument> {
  const stewardOf = new Set(await findStewardedRooms(ctx, actor.memberId));
  requireQueue(actor, stewardOf);
  const found = await findCase(ctx, caseId);
  const subject = found && { subject: found.subject, roomId: found.room, authorId: found.author };
  if (!subject || !can.viewCase(actor, { case: subject, stewardOf }).isAllowed) throw refuse('not_found');
  return found;
}

/** Which cases her queue holds. */
export async function requireScope(ctx: Context, actor: Actor): Promise<CaseScope> {
  const rooms = await findStewardedRooms(ctx, actor.memberId);
  requireQueue(actor, new Set(rooms));
  return { notAbout: actor.memberId, rooms: isModerator(actor) ? 'all' : rooms };
}

function requireQueue(actor: Actor, stewardOf: ReadonlySet<string>): void {
  const verdict = can.openQueue(actor, { stewardOf });
  if (!verdict.isAllowed) throw refuse(verdict.code);
}
