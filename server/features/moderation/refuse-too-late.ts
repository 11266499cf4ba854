import { findCards } from '#server/features/members/find-cards.ts';
import type { Context } from '#server/platform/context.ts';
import type { Decision } from '#shared/contract/moderation.ts';
import { type Refusal, refuse } from '#shared/errors.ts';
import type { CaseDocument } from './case.model.ts';

const done: Record<Decision, string> = {
  approve: 'it was approved',
  decline: 'it was declined',
  remove: 'it was taken down',
  blur: 'it was put behind a content note',
  warn: 'she was warned',
  restrict: 'she was restricted',
  slowMode: 'the room was slowed',
  lock: 'the room was locked',
  support: 'kind words were sent',
  dismiss: 'it was dismissed and stays as it is',
};

/** Says what a colleague decided meanwhile. */
export async function refuseDecided(ctx: Context, { decision }: CaseDocument): Promise<Refusal> {
  if (!decision) return refuse('conflict', { message: 'The author took it back, so there is nothing to decide.' });
  const who = await findName(ctx, decision.byMember);
  return refuse('conflict', { message: `${who} decided this before you: ${done[decision.decision]}.` });
}

export async function refuseClaimed(ctx: Context, claimedBy: string): Promise<Refusal> {
  const who = await findName(ctx, claimedBy);
  return refuse('conflict', {
    message: `${who} looks at this now. Take it over first, if that is right for you both.`,
  });
}

export function refuseMoved(): Refusal {
  const message = 'Something was added to this case while you looked at it. Look once more, then go on.';
  return refuse('conflict', { message });
}

async function findName(ctx: Context, memberId: string): Promise<string> {
  const [card] = await findCards(ctx, [memberId]);
  return card?.name ?? 'Somebody';
}
