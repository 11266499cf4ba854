import { findCards } from '#server/features/members/find-cards.ts';
import type { Context } from '#server/platform/context.ts';
import type { Appeal, Statement } from '#shared/contract/statements.ts';
import { findCasesById } from '../case.store.ts';
import type { StatementDocument } from '../statement.model.ts';
import { findStatements } from '../statement.store.ts';
import { toStatement } from '../statement.view.ts';
import type { AppealDocument } from './appeal.model.ts';
import { findAppealsAgainst } from './appeal.store.ts';

/** Until it is carried out, an answer is not one that anybody could rely on. */
export function toAppealState({ state, answer }: AppealDocument): Appeal['state'] {
  if (state !== 'answered' || !answer) return 'waiting';
  return answer.isUpheld ? 'upheld' : 'rejected';
}

/** What the one who appealed sees of it: the answer, and not whose it is. */
export function toOwnAppeal(appeal: AppealDocument | undefined): Statement['appeal'] {
  if (!appeal) return null;
  const { at, text, answer } = appeal;
  const state = toAppealState(appeal);
  return { state, at: at.toISOString(), text, answer: state === 'waiting' ? '' : (answer?.text ?? '') };
}

/** Statements with what became of the appeals against them. */
export async function toStatements(ctx: Context, statements: StatementDocument[]): Promise<Statement[]> {
  const appeals = await findAppealsAgainst(
    ctx,
    statements.map(({ _id }) => _id),
  );
  return statements.map((statement) => toStatement(statement, toOwnAppeal(appeals.get(statement._id))));
}

/** Appeals as those see them who may decide: with the statement, and nothing else of the case. */
export async function toAppealViews(ctx: Context, appeals: AppealDocument[]): Promise<Appeal[]> {
  const [statements, cases, cards] = await Promise.all([
    findStatements(
      ctx,
      appeals.map(({ statement }) => statement),
    ),
    findCasesById(
      ctx,
      appeals.flatMap(({ caseId }) => caseId ?? []),
    ),
    findCards(ctx, [...new Set(appeals.map(({ member }) => member))]),
  ]);
  return appeals.flatMap((appeal) => {
    const statement = statements.find(({ _id }) => _id === appeal.statement);
    const member = cards.find(({ id }) => id === appeal.member);
    if (!statement || !member) return [];
    const { _id: id, at, text, answer, decidedBy: decidedById, version } = appeal;
    const state = toAppealState(appeal);
    const isAnswered = state !== 'waiting' && answer;
    return {
      ...{ id, state, member, text, decidedById, version },
      at: at.toISOString(),
      caseNumber: cases.find(({ _id }) => _id === appeal.caseId)?.number ?? null,
      statement: toStatement(statement, toOwnAppeal(appeal)),
      answer: isAnswered ? answer.text : '',
      answeredById: isAnswered ? answer.byMember : null,
    };
  });
}
