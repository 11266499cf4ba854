import type { Call } from '#server/platform/call.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { requireCaseToJudge, requireScope } from './case.access.ts';
import type { CaseDocument } from './case.model.ts';
import { findCase } from './case.store.ts';
import { toCaseView } from './case.view.ts';
import { refuseMoved } from './refuse-too-late.ts';
import { completeReversal, reverseDecision } from './reverse-decision.ts';
import { isReversible } from './shown-case.ts';
import { toRole } from './to-decision.ts';

type Reverse = Call<'case:reverse'>;

/** Takes a decision back, and opens the case again. Repeating a call gives its first outcome. */
export async function reverseCase(call: Reverse): Promise<CaseView> {
  const { ctx, actor, input } = call;
  const found = await requireCaseToJudge(ctx, actor, input.caseId);
  if (found.state === 'reversing') return show(call, await completeReversal(ctx, found));
  if (found.version !== input.version) throw refuseMoved();
  requireReversible(actor, found);
  const byRole = toRole(actor, found);
  const wanted = { caseId: found._id, byMemberId: actor.memberId, byRole, reason: input.reason };
  const reversed = (await reverseDecision(ctx, wanted)) ?? (await findCase(ctx, found._id)) ?? found;
  return show(call, reversed);
}

async function show({ ctx, actor }: Reverse, reversed: CaseDocument): Promise<CaseView> {
  return toCaseView(ctx, reversed, await requireScope(ctx, actor));
}

function requireReversible(actor: Actor, found: CaseDocument): void {
  const { decision, reversal, state } = found;
  if (!isReversible(found))
    throw refuse('conflict', {
      message:
        decision?.decision === 'approve'
          ? 'An approval cannot be taken back: people have read the words. Take the message down instead, by reporting it.'
          : reversal
            ? 'This was taken back already.'
            : state === 'decided'
              ? 'The author took it back, so there is no decision to take back.'
              : 'Nothing is decided here yet.',
    });
  // A steward takes back what a steward could have done.
  if (decision?.byRole === 'moderator' && toRole(actor, found) === 'steward' && !can.suspendMember(actor).isAllowed)
    throw refuse('not_allowed', {
      message: 'A moderator decided this, so a moderator takes it back. Write her a note.',
    });
}
