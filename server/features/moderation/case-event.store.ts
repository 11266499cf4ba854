import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { type CaseDocument, type CaseState, type CaseWords, caseModel } from './case.model.ts';
import { findCase } from './case.store.ts';
import { type CaseEventDocument, caseEventModel, type NewCaseEvent } from './case-event.model.ts';

type Happened = NewCaseEvent & { words?: Partial<CaseWords> };

/** Puts down the first events of a new case, inside one transaction. */
export async function insertCaseWith(
  ctx: Context,
  caseId: string,
  words: CaseWords,
  [first, ...later]: [NewCaseEvent & { type: 'opened' }, ...NewCaseEvent[]],
  session: ClientSession,
): Promise<CaseDocument> {
  const opened = toDocument(ctx, caseId, 1, first);
  const events = [opened, ...later.map((event, at) => toDocument(ctx, caseId, at + 2, event))];
  const state = events.reduce<CaseState | null>(applyCaseEvent, null) as CaseState;
  const document: CaseDocument = { _id: caseId, ...state, ...words };
  await caseModel(ctx).create([document], { session });
  await caseEventModel(ctx).create(events, { session, ordered: true });
  return document;
}

/**
 * Adds what happened to a case and brings the case up to date, both or neither. `decide` sees the case as it stands in that
 * place; answering null, or no such case, changes nothing and gives null.
 */
export function appendCaseEvent(
  ctx: Context,
  caseId: string,
  decide: (found: CaseDocument, session: ClientSession) => Happened | null | Promise<Happened | null>,
): Promise<CaseDocument | null> {
  return inTransaction(ctx, (session) => appendCaseEventIn(ctx, caseId, decide, session));
}

/** The same inside a transaction that changes more. */
export async function appendCaseEventIn(
  ctx: Context,
  caseId: string,
  decide: (found: CaseDocument, session: ClientSession) => Happened | null | Promise<Happened | null>,
  session: ClientSession,
): Promise<CaseDocument | null> {
  const found = await findCase(ctx, caseId, session);
  const happened = found && (await decide(found, session));
  if (!found || !happened) return null;
  const { words = {}, ...event } = happened;
  const { _id, score, preview, snapshot, reasons, wordsKey, hasLeftWords, ...before } = found;
  const document = toDocument(ctx, caseId, found.version + 1, event);
  const { openKey, ...state } = applyCaseEvent(before, document);
  const changed = await caseModel(ctx)
    .findOneAndUpdate(
      { _id, version: found.version },
      { $set: { ...state, ...words, ...(openKey && { openKey }) }, ...(!openKey && { $unset: { openKey: 1 } }) },
      { session, returnDocument: 'after' },
    )
    .lean<CaseDocument | null>();
  if (!changed) throw new Error(`case ${caseId} changed within its own transaction`);
  await caseEventModel(ctx).create([document], { session });
  return changed;
}

/** Everything that happened to a case, in order. */
export async function findCaseEvents(ctx: Context, caseId: string): Promise<CaseEventDocument[]> {
  return caseEventModel(ctx).find({ caseId }).sort({ position: 1 }).lean<CaseEventDocument[]>();
}

function toDocument<Event extends NewCaseEvent>(ctx: Context, caseId: string, position: number, event: Event) {
  const { byMember = null, note = '' } = event;
  return { ...event, byMember, note, _id: ctx.clock.newId(), caseId, position, at: ctx.clock.now() };
}

/** What the author wrote to appeal. */
export async function clearAppealNotes(ctx: Context, caseIds: string[]): Promise<void> {
  await caseEventModel(ctx).updateMany({ caseId: trusted({ $in: caseIds }), type: 'appealed' }, { $set: { note: '' } });
}
