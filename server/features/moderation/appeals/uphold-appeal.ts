import { admitMember } from '#server/features/rooms/admit-member.ts';
import { findMembership, saveMembership } from '#server/features/rooms/membership.store.ts';
import { tellMine } from '#server/features/rooms/tell-mine.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { giveStatement } from '../give-statement.ts';
import { reverseDecision } from '../reverse-decision.ts';
import type { StatementDocument } from '../statement.model.ts';
import { findStatement, markReversed } from '../statement.store.ts';
import type { AppealAnswer, AppealDocument } from './appeal.model.ts';

/** Takes back whole what was appealed against. What was taken back meanwhile stays so. Doing it twice changes nothing. */
export async function upholdAppeal(ctx: Context, appeal: AppealDocument, answer: AppealAnswer): Promise<void> {
  const statement = await findStatement(ctx, appeal.statement);
  if (!statement || statement.reversedAt) return;
  if (!statement.caseId) return undoRemovalFromRoom(ctx, statement, answer);
  const reversed = await reverseDecision(ctx, {
    ...{ caseId: statement.caseId, byMemberId: answer.byMember, byRole: 'moderator' },
    ...{ reason: answer.text, staysDecided: true },
  });
  // It is being decided or taken back at this very moment: what is not yet whole cannot be undone.
  if (!reversed && !(await findStatement(ctx, statement._id))?.reversedAt) throw refuse('unavailable');
}

/** A steward took her out of a room without a case: she is invited back. */
async function undoRemovalFromRoom(ctx: Context, statement: StatementDocument, answer: AppealAnswer): Promise<void> {
  if (statement.roomId) await inviteBack(ctx, statement.roomId, statement.member);
  await giveStatement(ctx, {
    ...statement,
    ...{ _id: answer.reversalStatementId, what: 'reversed', at: answer.at, words: '' },
    ...{ decidedBy: 'moderator', decidedById: answer.byMember },
  });
  await markReversed(ctx, [statement._id], answer.at);
}

async function inviteBack(ctx: Context, roomId: string, memberId: string): Promise<void> {
  const membership = await findMembership(ctx, roomId, memberId);
  // Whoever has asked already comes in at once, as with any invitation.
  if (membership?.state === 'requested') await admitMember(ctx, { roomId, memberId, isSteward: false });
  if (membership) return;
  await saveMembership(ctx, { room: roomId, member: memberId }, { state: 'invited', since: ctx.clock.now() });
  await tellMine(ctx, roomId, memberId);
}
