import type { ClientSession } from 'mongoose';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { AccountDocument } from '../account.model.ts';
import { countAdmins, findAccount, saveLeaving } from '../account.store.ts';
import { markRoleChange } from '../community.store.ts';
import { insertErasure } from './erasure.store.ts';

/** Writes down that she is to be erased, which nothing takes back. Doing it twice changes nothing. */
export async function beginErasure(ctx: Context, memberId: string): Promise<void> {
  await inTransaction(ctx, async (session) => {
    const account = await findAccount(ctx, memberId, session);
    if (!account) throw refuse('wrong_password');
    if (account.state === 'leaving') return;
    await requireNotLastAdmin(ctx, account, session);
    await saveLeaving(ctx, memberId, session);
    await insertErasure(ctx, memberId, session);
    await recordAudit(ctx, toEntry(memberId), session);
  });
}

async function requireNotLastAdmin(ctx: Context, account: AccountDocument, session: ClientSession): Promise<void> {
  const { _id: memberId, role, ageBand } = account;
  // Two admins who leave at the same time would otherwise both find the other one.
  await markRoleChange(ctx, session);
  const isLastAdmin = (await countAdmins(ctx, session)) <= 1;
  if (can.eraseAccount({ memberId, role, ageBand }, { isLastAdmin }).isAllowed) return;
  throw refuse('conflict', {
    message:
      'You are the only admin here. Make somebody else an admin first, so that this place does not lose its keys.',
  });
}

/** An id that soon means nobody: the log says that somebody left, and not who. */
function toEntry(memberId: string) {
  return { actorId: memberId, action: 'account:erased', object: `member ${memberId}`, reason: '' };
}
