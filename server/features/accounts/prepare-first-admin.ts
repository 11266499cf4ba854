import type { Context } from '#server/platform/context.ts';
import { countAdmins } from './account.store.ts';
import { saveFirstAdminCode } from './community.store.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** The code of the one-time link by which the first admin signs up; nothing once there is an admin. */
export async function prepareFirstAdmin(ctx: Context): Promise<string | undefined> {
  const isNew = (await countAdmins(ctx)) === 0;
  const code = isNew ? newSecret(ctx) : undefined;
  await saveFirstAdminCode(ctx, code ? hashSecret(ctx, 'first admin code', code) : null);
  return code;
}
