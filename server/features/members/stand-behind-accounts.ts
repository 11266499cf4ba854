import { registerPeople } from '#server/features/accounts/people.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { addMember } from './add-member.ts';
import { findCards } from './find-cards.ts';

/** Lets accounts make and show the people behind them. */
export function standBehindAccounts(ctx: Context): void {
  registerPeople(ctx, {
    add: addMember,
    requireCard: async (_ctx, memberId) => {
      const [card] = await findCards(ctx, [memberId]);
      if (!card) throw refuse('not_found');
      return card;
    },
  });
}
