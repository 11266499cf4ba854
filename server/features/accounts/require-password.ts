import type { Context } from '#server/platform/context.ts';
import { checkRate } from '#server/platform/rate-limit.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { refuse } from '#shared/errors.ts';
import type { AccountDocument } from './account.model.ts';
import { findAccountByHandle } from './account.store.ts';
import { verifyPassword } from './hash-password.ts';
import { hashSecret } from './secrets.ts';

/** Over all addresses and doors together, so that many of them cannot guess at one account. */
const TRIES_PER_ACCOUNT_AND_MINUTE = 30;

/** The account that this handle and password belong to. A wrong name takes as long, and is answered, as a wrong password. */
export async function requirePassword(
  ctx: Context,
  { handle, password }: { handle: string; password: string },
): Promise<AccountDocument> {
  const name = hashSecret(ctx, 'sign-in', foldCase(handle));
  await checkRate(ctx, 'signing in to one account', { limitPerMinute: TRIES_PER_ACCOUNT_AND_MINUTE }, name);
  const account = await findAccountByHandle(ctx, handle);
  const isRight = await verifyPassword(account?.passwordHash, password);
  if (!account || !isRight) throw refuse('wrong_password');
  return account;
}
