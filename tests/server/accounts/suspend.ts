import { endSanctionsOfCase } from '#server/features/sanctions/end-sanction.ts';
import { suspendMember } from '#server/features/sanctions/suspend-member.ts';
import type { Context } from '#server/platform/context.ts';

const caseIdOf = (memberId: string) => `case of ${memberId}`;

/** Suspends somebody for a day, as a moderator’s decision does. */
export async function suspendForADay(ctx: Context, memberId: string): Promise<void> {
  const from = ctx.clock.now();
  await suspendMember(ctx, {
    ...{ sanctionId: ctx.clock.newId(), memberId, from, reason: '', byMemberId: ctx.clock.newId() },
    until: new Date(from.getTime() + 24 * 60 * 60 * 1000),
    caseId: caseIdOf(memberId),
  });
}

export const liftSuspension = (ctx: Context, memberId: string) => endSanctionsOfCase(ctx, caseIdOf(memberId));
