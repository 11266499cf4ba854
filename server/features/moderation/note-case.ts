import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { requireCaseToJudge, requireScope } from './case.access.ts';
import type { CaseDocument } from './case.model.ts';
import { findCase } from './case.store.ts';
import { toCaseView } from './case.view.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { tellCase } from './tell-case.ts';
import { writeDownWork } from './write-down.ts';

/** Leaves a note for colleagues, also on a case that is over. Safe to repeat. */
export async function noteCase(call: Call<'case:note'>): Promise<CaseView> {
  const { ctx, actor, input } = call;
  const found = await requireCaseToJudge(ctx, actor, input.caseId);
  const noted = await addNote(call);
  if (noted) await tellCase(ctx, noted);
  const now = noted ?? (await findCase(ctx, found._id)) ?? found;
  return toCaseView(ctx, now, await requireScope(ctx, actor));
}

/** Null when it is there already. */
async function addNote({ ctx, actor, input }: Call<'case:note'>): Promise<CaseDocument | null> {
  const { caseId, clientId, note } = input;
  const byMember = actor.memberId;
  try {
    return await appendCaseEvent(ctx, caseId, async (found, session) => {
      await writeDownWork(ctx, found, { action: 'case:noted', byMember }, session);
      return { type: 'noted', clientId, note, byMember };
    });
  } catch (error) {
    if (findBrokenUniqueness(error) === 'byMember,clientId') return null;
    throw error;
  }
}
