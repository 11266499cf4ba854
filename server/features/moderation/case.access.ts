import { findStanding } from '#server/features/accounts/sessions.ts';
import { findOwnIds, isHers } from '#server/features/anonymity/personas/find-worn.ts';
import { findStewardedRooms } from '#server/features/rooms/membership.store.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { type Actor, isLead, isModerator } from '#shared/policy/verdict.ts';
import type { CaseDocument } from './case.model.ts';
import { type CaseScope, findCase } from './case.store.ts';

/** The only way to get a case: as the one who asks. One that is not hers to see does not exist. */
export async function requireCaseFor(ctx: Context, actor: Actor, caseId: string): Promise<CaseDocument> {
  const stewardOf = new Set(await findStewardedRooms(ctx, actor.memberId));
  requireAllowed(can.openQueue(actor, { stewardOf }));
  const found = await findCase(ctx, caseId);
  if (!found || !mayView(ctx, actor, found, stewardOf)) throw refuse('not_found');
  return found;
}

/** Whether a colleague could see this case too. */
export async function isForColleague(ctx: Context, memberId: string, found: CaseDocument): Promise<boolean> {
  const [standing, rooms] = await Promise.all([findStanding(ctx, memberId), findStewardedRooms(ctx, memberId)]);
  return standing?.state === 'active' && mayView(ctx, { memberId, ...standing }, found, new Set(rooms));
}

/** Which cases her queue holds. */
export async function requireScope(ctx: Context, actor: Actor): Promise<CaseScope> {
  const rooms = await findStewardedRooms(ctx, actor.memberId);
  requireAllowed(can.openQueue(actor, { stewardOf: new Set(rooms) }));
  const notAbout = await findOwnIds(ctx, actor);
  const { memberId } = actor;
  return { memberId, notAbout, rooms: isModerator(actor) ? 'all' : rooms, isLead: isLead(actor) };
}

function mayView(
  ctx: Context,
  actor: Actor,
  { subject, queue, room, author }: CaseDocument,
  stewardOf: ReadonlySet<string>,
): boolean {
  // Whoever wrote it without a name does not judge it either; nobody else learns that she is kept from it.
  const authorId = isHers(ctx, actor, author) ? actor.memberId : author;
  const judged = { subject, queue, roomId: room, authorId };
  return can.viewCase(actor, { case: judged, stewardOf }).isAllowed;
}
