import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import { findCaseEvents } from './case-event.store.ts';
import { giveStatement } from './give-statement.ts';
import { findStatement, markEnded } from './statement.store.ts';
import { tellStatement } from './tell-statement.ts';

type Ended = News['sanction:ended'];

/** Tells somebody that she may write, or come in, before the time: in a letter, and beside what told her of it at first. */
export async function stateSanctionEnd(ctx: Context, ended: Ended): Promise<void> {
  const { caseId, kind, byMemberId, at, statementId } = ended;
  const told = await findToldIn(ctx, ended);
  const statement = told && (await findStatement(ctx, told));
  if (!statement) return;
  const { rule, facts, text, isEverywhere = false, member } = statement;
  const roomName = isEverywhere || kind === 'suspension' ? null : statement.roomName;
  const marked = await markEnded(ctx, statement._id, at);
  if (marked) await tellStatement(ctx, marked);
  await giveStatement(ctx, {
    ...{ _id: statementId, what: `${kind}Ended`, place: 0, caseId, member, at },
    ...{ decidedBy: 'moderator', decidedById: byMemberId, rule, facts, text, roomName, isEverywhere },
    ...{ cannedWords: null, words: '', until: null, strikeUntil: null },
  });
}

/** Which statement told her of it: a suspension has its own, a silence comes with what was done first. */
async function findToldIn(ctx: Context, { caseId, kind, sanctionId }: Ended): Promise<string | undefined> {
  const events = await findCaseEvents(ctx, caseId);
  const decisions = events.flatMap((event) => (event.type === 'deciding' ? event.decision : []));
  const withIt = decisions.findLast((decision) => decision[kind]?.sanctionId === sanctionId);
  return withIt?.statements.find(({ what }) => kind === 'silence' || what === 'suspended')?.id;
}
