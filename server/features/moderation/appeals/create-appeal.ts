import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { refuse } from '#shared/errors.ts';
import { appealUntil } from '#shared/statements/how-long.ts';
import { appendCaseEventIn } from '../case-event.store.ts';
import type { StatementDocument } from '../statement.model.ts';
import { findStatement, markAppealed } from '../statement.store.ts';
import { toStatement } from '../statement.view.ts';
import type { AppealDocument } from './appeal.model.ts';
import { findAppealAgainst, insertAppeal } from './appeal.store.ts';
import { toOwnAppeal } from './appeal.view.ts';
import { tellAppeal } from './tell-appeal.ts';

export type NewAppeal = { statementId: string; clientId: string; text: string };

export function createAppeal({ ctx, actor, input }: Call<'appeal:create'>): Promise<Statement> {
  return appealAgainst(ctx, actor.memberId, input);
}

/** Asks for another look at an action against her, by somebody else. Safe to repeat with the same client id. */
export async function appealAgainst(ctx: Context, memberId: string, wanted: NewAppeal): Promise<Statement> {
  const statement = await findStatement(ctx, wanted.statementId);
  if (statement?.member !== memberId) throw refuse('not_found');
  const known = (await findAppealAgainst(ctx, statement._id)) ?? (await saveAppeal(ctx, statement, wanted));
  if (known.clientId !== wanted.clientId || known.text !== wanted.text)
    throw refuse('conflict', {
      message: 'You have appealed against this already. The answer will be shown beside it.',
    });
  return toStatement(statement, toOwnAppeal(known));
}

async function saveAppeal(ctx: Context, statement: StatementDocument, wanted: NewAppeal): Promise<AppealDocument> {
  requireAppealable(ctx, statement);
  const { clientId, text } = wanted;
  const appeal: AppealDocument = {
    ...{ _id: ctx.clock.newId(), statement: statement._id, member: statement.member, clientId, text },
    ...{ at: ctx.clock.now(), caseId: statement.caseId, decidedBy: statement.decidedById },
    ...{ state: 'waiting', version: 1 },
  };
  try {
    await inTransaction(ctx, async (session) => {
      // Whoever takes the decision back in this moment sees the appeal, or the appeal sees that.
      if (!(await markAppealed(ctx, appeal, session))) throw refuseReversed();
      await insertAppeal(ctx, appeal, session);
      const { caseId } = appeal;
      if (caseId) await appendCaseEventIn(ctx, caseId, () => ({ type: 'appealed', note: text }), session);
    });
  } catch (error) {
    const sentTwice = findBrokenUniqueness(error) === 'statement' ? await findAppealAgainst(ctx, statement._id) : null;
    if (!sentTwice) throw error;
    return sentTwice;
  }
  await tellAppeal(ctx, appeal);
  return appeal;
}

const refuseReversed = () => refuse('conflict', { message: 'This was taken back already. It no longer stands.' });

function requireAppealable(ctx: Context, statement: StatementDocument): void {
  const until = appealUntil(statement);
  if (!until) throw refuse('not_allowed', { message: 'This takes nothing from you, so there is nothing to appeal.' });
  if (statement.reversedAt) throw refuseReversed();
  if (until < ctx.clock.now())
    throw refuse('not_allowed', { message: 'This can no longer be appealed: more than six months have gone by.' });
}
