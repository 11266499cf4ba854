import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseView, Decision } from '#shared/contract/moderation.ts';
import { refuse } from '#shared/errors.ts';
import { isModerator } from '#shared/policy/verdict.ts';
import { requireCaseFor } from './case.access.ts';
import type { CaseDocument, DecisionDocument } from './case.model.ts';
import { claimCase } from './case.store.ts';
import { toCaseView } from './case.view.ts';
import { completeDecision } from './complete-decision.ts';
import { requirePossible } from './require-possible.ts';

type Decide = Call<'case:decide'>;

/**
 * Decides a case: the decision is kept first and carried out then, so that a crash between delays it and loses nothing. Of
 * two moderators the first one’s counts, and the other is told so. Repeating a call gives its first outcome.
 */
export async function decideCase(call: Decide): Promise<CaseView> {
  const { ctx, actor, input } = call;
  const found = await requireCaseFor(ctx, actor, input.caseId);
  if (isRepeated(found, call)) return toCaseView(ctx, await completeDecision(ctx, found));
  if (found.state !== 'open') {
    if (isStuck(call, found)) await completeDecision(ctx, found);
    throw await refuseDecided(ctx, found);
  }
  if (found.version !== input.version) throw refuse('conflict', { message: MOVED });
  requirePossible(actor, found, input);
  const claimed = await claimCase(ctx, found, toDecision(call, found));
  // Somebody was faster by less than a moment: looked at again, the case says who.
  if (!claimed) return decideCase(call);
  return toCaseView(ctx, await completeDecision(ctx, claimed));
}

const MOVED = 'Something was added to this case while you looked at it. Look once more, then decide.';

function isRepeated({ decision }: CaseDocument, { actor, input }: Decide): boolean {
  if (!decision) return false;
  const isSame = decision.decision === input.decision && decision.rule === input.rule && decision.note === input.note;
  return decision.byMember === actor.memberId && decision.fromVersion === input.version && isSame;
}

const STUCK_AFTER_MS = 10_000;

/** Whoever comes by a decision that something interrupted carries it out, though it is not hers. */
function isStuck({ ctx }: Decide, { state, decision }: CaseDocument): boolean {
  const age = ctx.clock.now().getTime() - (decision?.at.getTime() ?? 0);
  return state === 'deciding' && age > STUCK_AFTER_MS;
}

const done: Record<Decision, string> = {
  remove: 'it was taken down',
  dismiss: 'it was dismissed and stays as it is',
  approve: 'it was approved',
  decline: 'it was declined',
};

async function refuseDecided(ctx: Context, { decision }: CaseDocument) {
  if (!decision) return refuse('conflict', { message: 'The author took it back, so there is nothing to decide.' });
  const [first] = await findCards(ctx, [decision.byMember]);
  const who = first?.name ?? 'Somebody';
  return refuse('conflict', { message: `${who} decided this before you: ${done[decision.decision]}.` });
}

function toDecision({ ctx, actor, input }: Decide, found: CaseDocument): DecisionDocument {
  const at = ctx.clock.now();
  const { decision, rule, note, silence } = input;
  return {
    ...{ decision, note, at },
    ...(rule && { rule }),
    byMember: actor.memberId,
    byRole: isModerator(actor) ? 'moderator' : 'steward',
    statementId: ctx.clock.newId(),
    fromVersion: found.version,
    ...(silence && {
      silence: {
        sanctionId: ctx.clock.newId(),
        room: silence.isEverywhere ? null : found.room,
        until: new Date(at.getTime() + silence.minutes * 60_000),
      },
    }),
  };
}
