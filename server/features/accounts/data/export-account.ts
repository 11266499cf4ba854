import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { requireOwnAccount } from './require-own-account.ts';
import { writeExport } from './write-export.ts';

/** Everything of hers, made while it is sent. */
export async function exportAccount({ ctx, actor, input }: Call<'account:export'>) {
  const { _id, state } = await requireOwnAccount(ctx, actor, input);
  if (state === 'leaving') throw refuse('wrong_password');
  return writeExport(ctx, _id);
}
