import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { type CaseDocument, type CaseFacts, caseModel, type SealedSnapshot } from './case.model.ts';
import type { NewCaseEvent } from './case-event.model.ts';
import { insertCaseWith } from './case-event.store.ts';
import { toWordsKey } from './to-words-key.ts';

/** A case to be opened. What is not said is what most cases are. */
export type NewCase = Pick<CaseFacts, 'subject' | 'room' | 'author' | 'origin' | 'openKey'> &
  Partial<Pick<CaseFacts, 'isPrivate' | 'queue' | 'severity'>> & {
    preview: string;
    snapshot: SealedSnapshot;
    reasons?: CaseDocument['reasons'];
  };

/** Opens a case, or gives null where one with that key is open already: told twice, it is opened once. */
export async function openCase(ctx: Context, opened: NewCase): Promise<CaseDocument | null> {
  for (;;) {
    try {
      return await inTransaction(ctx, (session) => insertCase(ctx, ctx.clock.newId(), opened, [], session));
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index === 'openKey') return null;
      // Another case took that number in the same moment.
      if (index !== 'number') throw error;
    }
  }
}

/** The same inside a transaction; `later` are events that come with its opening. A broken uniqueness is the caller’s to read. */
export async function insertCase(
  ctx: Context,
  caseId: string,
  { preview, snapshot, reasons = [], ...facts }: NewCase,
  later: NewCaseEvent[],
  session: ClientSession,
): Promise<CaseDocument> {
  const last = await caseModel(ctx).findOne().sort({ number: -1 }).select({ number: 1 }).session(session).lean();
  const usual = { isPrivate: false, queue: 'moderators', severity: 0 } as const;
  const words = { score: 0, preview, snapshot, reasons, wordsKey: toWordsKey(snapshot) };
  const first = { type: 'opened' as const, facts: { ...usual, ...facts, number: (last?.number ?? 0) + 1 } };
  return insertCaseWith(ctx, caseId, words, [first, ...later], session);
}
