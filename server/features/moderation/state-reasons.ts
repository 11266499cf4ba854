import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { Statement } from '#shared/contract/moderation.ts';
import type { CaseDocument, DecisionDocument } from './case.model.ts';
import { giveStatement } from './give-statement.ts';
import { findSubjectText } from './seal-snapshot.ts';

/** Tells the author what was done with her words or her voice, and why. What changes nothing for her needs no statement. */
export async function stateReasons(ctx: Context, decided: CaseDocument, decision: DecisionDocument): Promise<void> {
  const what = toWhat(decided, decision);
  if (!what || !decided.author) return;
  const isEverywhere = what === 'silenced' && decision.silence?.room === null;
  const room = isEverywhere || !decided.room ? null : await findRoom(ctx, decided.room);
  await giveStatement(ctx, {
    ...{ _id: decision.statementId, what, at: decision.at, decidedBy: decision.byRole },
    member: decided.author,
    rule: decision.rule ?? null,
    facts: toFacts(decided),
    text: decided.subject.kind === 'message' ? findSubjectText(decided.snapshot) : '',
    roomName: room?.name ?? null,
    until: decision.silence?.until ?? null,
  });
}

function toWhat({ subject }: CaseDocument, { decision, silence }: DecisionDocument): Statement['what'] | null {
  if (subject.kind === 'message' && decision === 'remove') return 'removed';
  if (decision === 'decline') return 'declined';
  return silence ? 'silenced' : null;
}

/** How many reported it, and nothing that could tell who. */
function toFacts({ origin, subject, reportCount }: CaseDocument): string {
  if (origin === 'held') return 'The message, which waited for a moderator because of a word in it.';
  const reports = reportCount === 1 ? 'one report' : `${reportCount} reports`;
  return subject.kind === 'message'
    ? `The message, and ${reports} about it.`
    : `What you do here, and ${reports} about it.`;
}
