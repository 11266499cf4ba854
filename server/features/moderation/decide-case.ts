import type { Call } from '#server/platform/call.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { requireCaseToJudge, requireScope } from './case.access.ts';
import type { CaseDocument } from './case.model.ts';
import { toCaseView } from './case.view.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { completeDecision } from './complete-decision.ts';
import { refuseClaimed, refuseDecided, refuseMoved } from './refuse-too-late.ts';
import { requirePossible } from './require-possible.ts';
import { toDecision } from './to-decision.ts';

type Decide = Call<'case:decide'>;

/**
 * Decides a case: the decision is kept first and carried out then, so that a crash between delays it and loses nothing. Of
 * two moderators the first one’s counts, and the other is told so. Repeating a call gives its first outcome.
 */
export async function decideCase(call: Decide): Promise<CaseView> {
  const { ctx, actor, input } = call;
  const found = await requireCaseToJudge(ctx, actor, input.caseId);
  if (isRepeated(found, call)) return show(call, await completeDecision(ctx, found));
  if (found.state !== 'open') {
    if (isStuck(call, found)) await completeDecision(ctx, found);
    throw await refuseDecided(ctx, found);
  }
  if (found.claimedBy !== null && found.claimedBy !== actor.memberId) throw await refuseClaimed(ctx, found.claimedBy);
  if (found.version !== input.version) throw refuseMoved();
  await requirePossible(ctx, actor, found, input);
  const decision = await toDecision(call, found);
  const kept = await appendCaseEvent(ctx, found._id, ({ version, state }) =>
    version === found.version && state === 'open' ? { type: 'deciding', decision, byMember: actor.memberId } : null,
  );
  // Somebody was faster by less than a moment: looked at again, the case says who.
  if (!kept) return decideCase(call);
  return show(call, await completeDecision(ctx, kept));
}

async function show({ ctx, actor }: Decide, decided: CaseDocument): Promise<CaseView> {
  return toCaseView(ctx, decided, await requireScope(ctx, actor));
}

function isRepeated({ decision }: CaseDocument, { actor, input }: Decide): boolean {
  if (!decision) return false;
  const isSame =
    decision.decision === input.decision &&
    decision.rule === (input.rule ?? null) &&
    decision.note === input.note &&
    decision.words === input.words;
  return decision.byMember === actor.memberId && decision.fromVersion === input.version && isSame;
}

const STUCK_AFTER_MS = 10_000;

/** Whoever comes by a decision that something interrupted carries it out, though it is not hers. */
function isStuck({ ctx }: Decide, { state, decision }: CaseDocument): boolean {
  const age = ctx.clock.now().getTime() - (decision?.at.getTime() ?? 0);
  return state === 'deciding' && age > STUCK_AFTER_MS;
}
