import type { Context, SignedIn } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { AccountDocument } from '../account.model.ts';
import { requirePassword } from '../require-password.ts';

/** The account that handle and password belong to; where somebody is signed in, hers and nobody else’s. */
export async function requireOwnAccount(
  ctx: Context,
  actor: SignedIn | null,
  credentials: { handle: string; password: string },
): Promise<AccountDocument> {
  const account = await requirePassword(ctx, credentials);
  if (actor && actor.memberId !== account._id) throw refuse('wrong_password');
  return account;
}
