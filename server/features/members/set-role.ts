import { countAdmins, findAccount, saveStanding } from '#server/features/accounts/account.store.ts';
import { markRoleChange } from '#server/features/accounts/community.store.ts';
import { bandNow } from '#server/features/accounts/judge-age.ts';
import { forgetStanding } from '#server/features/accounts/sessions.ts';
import { type NewAudit, recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { MemberView, Role } from '#shared/contract/members.ts';
import type { Input } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findMemberFor } from './find-member-for.ts';

/** Gives a role. It holds on every open connection before the admin is answered. */
export async function setRole({ ctx, actor, input }: Call<'member:setRole'>): Promise<MemberView> {
  const { memberId, role } = input;
  requireAllowed(can.setRole(actor, { role, isLastAdmin: false, ageBand: 'adult' }));
  const before = await saveRole({ ctx, actor, input });
  forgetStanding(ctx, memberId);
  if (before !== role) await ctx.bus.publish(ctx, 'member:standingChanged', { memberId });
  const view = await findMemberFor(ctx, actor, memberId, { despiteBlock: true });
  if (!view) throw refuse('not_found');
  return view;
}

/** The change and its entry in the log, both or neither. */
async function saveRole({ ctx, actor, input }: Pick<Call<'member:setRole'>, 'ctx' | 'actor' | 'input'>): Promise<Role> {
  return inTransaction(ctx, async (session) => {
    // Two admins who take each other’s role at the same time would otherwise leave none.
    await markRoleChange(ctx, session);
    const account = await findAccount(ctx, input.memberId, session);
    const isLastAdmin = account?.role === 'admin' && (await countAdmins(ctx, session)) === 1;
    const ageBand = account ? bandNow(account, ctx.clock.now()) : 'adult';
    requireAllowed(can.setRole(actor, { role: input.role, isLastAdmin, ageBand }));
    if (!account || !(await saveStanding(ctx, account._id, { role: input.role }, session))) throw refuse('not_found');
    if (account.role !== input.role) await recordAudit(ctx, toEntry(actor.memberId, input, account.role), session);
    return account.role;
  });
}

function toEntry(actorId: string, { memberId, role }: Input<'member:setRole'>, before: Role): NewAudit {
  const reason = `${before} → ${role}`;
  return { actorId, action: 'member:roleChanged', object: `member ${memberId}`, reason };
}
