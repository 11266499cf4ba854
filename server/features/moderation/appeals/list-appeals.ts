import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';
import { countWaitingAppeals, findAppeals } from './appeal.store.ts';
import { toAppealViews } from './appeal.view.ts';

/** Appeals to decide, or those that were answered. Her own are not among them, save what she wrote without a name. */
export async function listAppeals({ ctx, actor, input }: Call<'appeal:list'>) {
  requireAllowed(can.listAppeals(actor));
  const notOf = actor.memberId;
  const found = await findAppeals(ctx, { ...input, notOf });
  const people = found.flatMap(({ member, decidedBy, answer }) => [
    member,
    decidedBy,
    ...(answer ? [answer.byMember] : []),
  ]);
  return {
    appeals: await toAppealViews(ctx, found),
    waitingCount: await countWaitingAppeals(ctx, notOf),
    members: await findCards(ctx, [...new Set(people)]),
  };
}
