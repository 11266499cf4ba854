import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { Statement, StatementKind } from '#shared/contract/statements.ts';
import type { CaseDocument } from './case.model.ts';
import type { DecisionDocument, ReversalDocument } from './decision.ts';
import { giveStatement } from './give-statement.ts';
import { findSubjectText } from './seal-snapshot.ts';
import { markReversed } from './statement.store.ts';
import { tellStatement } from './tell-statement.ts';

/** Tells the author what was done with her words or her voice, and why. What changes nothing for her needs no statement. */
export async function stateReasons(
  ctx: Context,
  decided: CaseDocument,
  decision: DecisionDocument,
  strikeUntil: Date | null,
): Promise<void> {
  const { author, _id: caseId } = decided;
  if (!author) return;
  for (const [place, { id, what }] of decision.statements.entries())
    await giveStatement(ctx, {
      ...{ _id: id, what, place, caseId, member: author, at: decision.at },
      ...{ decidedBy: decision.byRole, decidedById: decision.byMember },
      ...{ rule: decision.rule, cannedWords: decision.cannedWords, words: decision.words },
      ...(await toCircumstances(ctx, decided, what, decision)),
      until: toUntil(decision, what, place),
      isEverywhere: what === 'suspended' || decision.silence?.room === null,
      strikeUntil: place === 0 ? strikeUntil : null,
    });
}

/** Tells the author that nothing of it stands any more. */
export async function stateReversal(
  ctx: Context,
  reversed: CaseDocument,
  decision: DecisionDocument,
  reversal: ReversalDocument,
): Promise<void> {
  const [first] = decision.statements;
  if (!reversed.author || !first || first.what === 'supported') return;
  const ids = decision.statements.map(({ id }) => id);
  for (const statement of await markReversed(ctx, ids, reversal.at)) await tellStatement(ctx, statement);
  await giveStatement(ctx, {
    ...{ _id: reversal.statementId, what: 'reversed', place: 0, caseId: reversed._id, member: reversed.author },
    ...{ at: reversal.at, decidedBy: reversal.byRole, decidedById: reversal.byMember },
    ...{ rule: decision.rule, cannedWords: null, words: '', until: null, strikeUntil: null },
    ...(await toCircumstances(ctx, reversed, first.what, decision)),
  });
}

async function toCircumstances(ctx: Context, about: CaseDocument, what: StatementKind, { silence }: DecisionDocument) {
  const isEverywhere = what === 'suspended' || (what === 'silenced' && silence?.room === null);
  const room = isEverywhere || !about.room ? null : await findRoom(ctx, about.room);
  return {
    facts: toFacts(about),
    text: about.subject.kind === 'message' ? findSubjectText(about.snapshot) : '',
    roomName: room?.name ?? null,
  };
}

function toUntil({ silence, suspension }: DecisionDocument, what: StatementKind, place: number): Date | null {
  if (what === 'suspended') return suspension?.until ?? null;
  return place === 0 && what !== 'removedFromRoom' ? (silence?.until ?? null) : null;
}

/** How many reported it, and nothing that could tell who. */
function toFacts({ origin, reportCount }: CaseDocument): Statement['facts'] {
  if (reportCount > 0) return { kind: 'reports', reports: reportCount };
  return { kind: origin === 'disclosure' ? 'disclosure' : 'screening', reports: 0 };
}
