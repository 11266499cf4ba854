import { findLeadAccounts } from '#server/features/accounts/account.store.ts';
import { bandNow } from '#server/features/accounts/judge-age.ts';
import { stateNow } from '#server/features/accounts/judge-state.ts';
import type { Context } from '#server/platform/context.ts';

/** The ids of the safeguarding leads of the community: adults who may come in now. */
export async function findLeads(ctx: Context): Promise<string[]> {
  const now = ctx.clock.now();
  const leads = (await findLeadAccounts(ctx)).filter(
    (account) => stateNow(account, now) === 'active' && bandNow(account, now) === 'adult',
  );
  return leads.map(({ _id }) => _id);
}
