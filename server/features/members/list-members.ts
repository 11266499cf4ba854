import { listAccounts } from '#server/features/accounts/account.store.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { Role } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import { trustedRoles } from '#shared/policy/trusted-roles.ts';
import { findCards } from './find-cards.ts';

/** Everyone, page by page, with no more than a name and a role. */
export async function listMembers({ ctx, actor, input }: Call<'member:list'>) {
  requireAllowed(can.listMembers(actor));
  const { after, limit, staffOnly } = input;
  const accounts = await listAccounts(ctx, { after, limit: limit + 1, roles: staffOnly ? trustedRoles : Role.options });
  const page = accounts.slice(0, limit);
  const cards = await findCards(
    ctx,
    page.map(({ _id }) => _id),
  );
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const members = page.flatMap(({ _id, role }) => {
    const card = cardOf.get(_id);
    return card ? [{ ...card, role }] : [];
  });
  return { members, next: accounts.length > limit ? (page.at(-1)?._id ?? null) : null };
}
