import { isHersUnnamed } from '#server/features/anonymity/personas/find-worn.ts';
import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Appeal } from '#shared/contract/statements.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { AppealDocument } from './appeal.model.ts';
import { claimAppeal, findAppeal } from './appeal.store.ts';
import { toAppealViews } from './appeal.view.ts';
import { completeAnswer } from './complete-answer.ts';

type Decide = Call<'appeal:decide'>;

/**
 * Answers an appeal: the answer is kept first and carried out then, so that a crash between delays it and loses nothing. Of
 * two who answer the first one’s counts, and the other is told so. Repeating a call gives its first outcome.
 */
export async function decideAppeal(call: Decide): Promise<Appeal> {
  const { ctx, input } = call;
  const found = await requireAppealFor(call);
  if (isRepeated(found, call)) return view(ctx, await completeAnswer(ctx, found));
  if (found.answer) throw await refuseAnswered(ctx, found.answer);
  if (found.version !== input.version) throw refuse('conflict');
  const claimed = await claimAppeal(ctx, found, toAnswer(call));
  // Somebody was faster by less than a moment: looked at again, the appeal says who.
  if (!claimed) return decideAppeal(call);
  return view(ctx, await completeAnswer(ctx, claimed));
}

const ITS_JUDGE = 'You decided this yourself. Somebody else answers the appeal.';
const ITS_AUTHOR = 'You wrote this yourself. Somebody else answers the appeal, and nobody is told why.';

async function requireAppealFor({ ctx, actor, input }: Decide): Promise<AppealDocument> {
  requireAllowed(can.listAppeals(actor));
  const found = await findAppeal(ctx, input.appealId);
  if (!found) throw refuse('not_found');
  const { member: memberId, decidedBy: decidedById } = found;
  const appeal = { memberId, decidedById, isHersUnnamed: isHersUnnamed(ctx, actor, memberId) };
  const verdict = can.decideAppeal(actor, { appeal });
  if (!verdict.isAllowed && verdict.code === 'not_allowed')
    throw refuse('not_allowed', { message: appeal.isHersUnnamed ? ITS_AUTHOR : ITS_JUDGE });
  requireAllowed(verdict);
  return found;
}

function isRepeated({ answer }: AppealDocument, { actor, input }: Decide): boolean {
  if (!answer || answer.byMember !== actor.memberId) return false;
  return answer.isUpheld === input.isUpheld && answer.text === input.answer;
}

async function refuseAnswered(ctx: Context, { byMember, isUpheld }: NonNullable<AppealDocument['answer']>) {
  const [first] = await findCards(ctx, [byMember]);
  const outcome = isUpheld ? 'the appeal was upheld' : 'the appeal was rejected';
  return refuse('conflict', { message: `${first?.name ?? 'Somebody'} answered this before you: ${outcome}.` });
}

function toAnswer({ ctx, actor, input }: Decide): NonNullable<AppealDocument['answer']> {
  return {
    ...{ isUpheld: input.isUpheld, text: input.answer, byMember: actor.memberId },
    ...{ at: ctx.clock.now(), reversalStatementId: ctx.clock.newId() },
  };
}

async function view(ctx: Context, appeal: AppealDocument): Promise<Appeal> {
  const [shown] = await toAppealViews(ctx, [appeal]);
  if (!shown) throw refuse('not_found');
  return shown;
}
