import type { Context } from '#server/platform/context.ts';
import { Refusal } from '#shared/errors.ts';
import { settleAppeals } from './appeals/settle-appeals.ts';
import type { CaseDocument } from './case.model.ts';
import { findCase, findCaseByKey } from './case.store.ts';
import { appendCaseEvent, findCaseEvents } from './case-event.store.ts';
import { changeSubjectBack } from './change-subject.ts';
import type { DecisionDocument, ReversalDocument } from './decision.ts';
import { freeAuthor } from './restrict-author.ts';
import { isReversible } from './shown-case.ts';
import { stateReversal } from './state-reasons.ts';
import { tellCase } from './tell-case.ts';
import { writeDownReversal } from './write-down.ts';

export type Reversal = {
  caseId: string;
  byMemberId: string;
  byRole: ReversalDocument['byRole'];
  reason: string;
  /** After an appeal the case is over; otherwise it is open again. */
  staysDecided?: boolean;
};

/**
 * Takes a decision back with everything it did. That it is to be is kept first and carried out then, so that a crash between
 * delays it and loses nothing. Null where there is no decision that stands and can be taken back; one that is being taken
 * back already is completed.
 */
export async function reverseDecision(ctx: Context, wanted: Reversal): Promise<CaseDocument | null> {
  const { caseId, byMemberId: byMember, byRole, reason, staysDecided = false } = wanted;
  const at = ctx.clock.now();
  const statementId = ctx.clock.newId();
  const kept = await appendCaseEvent(ctx, caseId, (found) => {
    const reversal = { byMember, byRole, reason, at, staysDecided, statementId, fromVersion: found.version };
    return isReversible(found) ? { type: 'reversing', reversal, byMember } : null;
  });
  const begun = kept ?? (await findCase(ctx, caseId));
  return begun?.state === 'reversing' ? completeReversal(ctx, begun) : null;
}

/** Every part changes nothing the second time, so that this can begin again wherever it stopped. */
export async function completeReversal(ctx: Context, kept: CaseDocument): Promise<CaseDocument> {
  const { decision, reversal } = kept;
  if (!decision || !reversal || kept.state !== 'reversing') return kept;
  await giveWordsBack(ctx, kept, decision);
  await freeAuthor(ctx, kept, decision);
  await writeDownReversal(ctx, kept, reversal);
  await stateReversal(ctx, kept, decision, reversal);
  await settleAppeals(ctx, decision, reversal);
  const reversed = await appendCaseEvent(ctx, kept._id, async ({ state }) =>
    state === 'reversing'
      ? {
          ...{ type: 'reversed', byMember: reversal.byMember, note: reversal.reason },
          reopened: reversal.staysDecided ? null : await findFreeKey(ctx, kept),
        }
      : null,
  );
  if (reversed) await tellCase(ctx, reversed);
  return reversed ?? (await findCase(ctx, kept._id)) ?? kept;
}

async function giveWordsBack(ctx: Context, kept: CaseDocument, decision: DecisionDocument): Promise<void> {
  try {
    await changeSubjectBack(ctx, kept, decision);
  } catch (error) {
    // Words whose place is gone cannot come back; all else still can.
    if (!(error instanceof Refusal) || (error.code !== 'not_found' && error.code !== 'conflict')) throw error;
    ctx.log.warn({ err: error, case: kept._id }, 'what a decision took away has no place any more');
  }
}

/** Another case about the same may have been opened since: then new reports go on joining that one. */
async function findFreeKey(ctx: Context, kept: CaseDocument): Promise<{ openKey?: string }> {
  const [opened] = await findCaseEvents(ctx, kept._id);
  const openKey = opened?.type === 'opened' ? opened.facts.openKey : undefined;
  return !openKey || (await findCaseByKey(ctx, openKey)) ? {} : { openKey };
}
