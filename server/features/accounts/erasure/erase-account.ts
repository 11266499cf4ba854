import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { requireOwnAccount } from '../data/require-own-account.ts';
import { beginErasure } from './begin-erasure.ts';
import { completeErasure } from './complete-erasure.ts';

/** Somebody leaves for good. When this is answered, nothing of hers is left to be found. */
export async function eraseAccount({ ctx, actor, input, cookies }: Call<'account:erase'>) {
  const { _id } = await requireOwnAccount(ctx, actor, input);
  await beginErasure(ctx, _id);
  await completeErasure(ctx, _id);
  cookies.clearRefreshToken();
  return done;
}
