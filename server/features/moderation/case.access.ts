import { findStanding } from '#server/features/accounts/sessions.ts';
import { isHersUnnamed } from '#server/features/anonymity/personas/find-worn.ts';
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
  return (await findPlace(ctx, actor, caseId)).found;
}

/** The same to work on it. That it is about her own words without a name is told to her, and to nobody else. */
export async function requireCaseToJudge(ctx: Context, actor: Actor, caseId: string): Promise<CaseDocument> {
  const { found, stewardOf } = await findPlace(ctx, actor, caseId);
  const subject = { case: toJudged(found), stewardOf, isHersUnnamed: isHersUnnamed(ctx, actor, found.author) };
  if (can.decideCase(actor, subject).isAllowed) return found;
  throw refuse('not_allowed', {
    message: 'You wrote this yourself, so somebody else decides it. Let it go or hand it over: nobody is told why.',
  });
}

async function findPlace(ctx: Context, actor: Actor, caseId: string) {
  const stewardOf = new Set(await findStewardedRooms(ctx, actor.memberId));
  requireAllowed(can.openQueue(actor, { stewardOf }));
  const found = await findCase(ctx, caseId);
  if (!found || !can.viewCase(actor, { case: toJudged(found), stewardOf }).isAllowed) throw refuse('not_found');
  return { found, stewardOf };
}

function toJudged({ subject, queue, room: roomId, author: authorId }: CaseDocument) {
  return { subject, queue, roomId, authorId };
}

/** Whether a colleague could see this case too. */
export async function isForColleague(ctx: Context, memberId: string, found: CaseDocument): Promise<boolean> {
  const [standing, rooms] = await Promise.all([findStanding(ctx, memberId), findStewardedRooms(ctx, memberId)]);
  if (standing?.state !== 'active') return false;
  return can.viewCase({ memberId, ...standing }, { case: toJudged(found), stewardOf: new Set(rooms) }).isAllowed;
}

/** Which cases her queue holds. */
export async function requireScope(ctx: Context, actor: Actor): Promise<CaseScope> {
  const rooms = await findStewardedRooms(ctx, actor.memberId);
  requireAllowed(can.openQueue(actor, { stewardOf: new Set(rooms) }));
  return { memberId: actor.memberId, rooms: isModerator(actor) ? 'all' : rooms, isLead: isLead(actor) };
}
