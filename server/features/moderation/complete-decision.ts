import type { Context } from '#server/platform/context.ts';
import { Refusal } from '#shared/errors.ts';
import type { CaseDocument } from './case.model.ts';
import { findCase } from './case.store.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { changeSubject } from './change-subject.ts';
import type { DecisionDocument } from './decision.ts';
import { restrictAuthor } from './restrict-author.ts';
import { stateReasons } from './state-reasons.ts';
import { tellCase } from './tell-case.ts';
import { writeDownDecision } from './write-down.ts';

/**
 * Carries a decision out. Every part changes nothing the second time, so that this can begin again wherever it stopped: on
 * the moderator’s retry, or at the next start.
 */
export async function completeDecision(ctx: Context, kept: CaseDocument): Promise<CaseDocument> {
  const { decision } = kept;
  if (!decision || kept.state !== 'deciding') return kept;
  await takeEffect(ctx, kept, decision);
  const strikeUntil = await restrictAuthor(ctx, kept, decision);
  await writeDownDecision(ctx, kept, decision);
  await stateReasons(ctx, kept, decision, strikeUntil);
  const decided = await appendCaseEvent(ctx, kept._id, ({ state }) =>
    state === 'deciding' ? { type: 'decided', byMember: decision.byMember, note: decision.note } : null,
  );
  if (decided) await tellCase(ctx, decided);
  return decided ?? (await findCase(ctx, kept._id)) ?? kept;
}

async function takeEffect(ctx: Context, kept: CaseDocument, decision: DecisionDocument): Promise<void> {
  try {
    await changeSubject(ctx, kept, decision);
  } catch (error) {
    // What cannot be done just now stays decided; what cannot be done at all waits for another decision.
    if (error instanceof Refusal && error.code !== 'unavailable' && error.code !== 'read_only')
      await giveBack(ctx, kept, error);
    throw error;
  }
}

async function giveBack(ctx: Context, kept: CaseDocument, error: Refusal): Promise<void> {
  const reopened = await appendCaseEvent(ctx, kept._id, ({ state }) =>
    state === 'deciding' ? { type: 'givenBack' } : null,
  );
  const isTakenBack = kept.origin === 'held' && error.code === 'conflict';
  const closed = isTakenBack ? await closeWithdrawn(ctx, kept._id) : null;
  const now = closed ?? reopened;
  if (now) await tellCase(ctx, now);
}

/** There is nothing left to decide, and nothing left to read. */
export function closeWithdrawn(ctx: Context, caseId: string): Promise<CaseDocument | null> {
  const words = { preview: '', snapshot: { lines: [], versions: [] }, reasons: [], wordsKey: null };
  return appendCaseEvent(ctx, caseId, ({ state }) => (state === 'open' ? { type: 'withdrawn', words } : null));
}
