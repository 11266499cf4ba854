import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitAccount, deleteApplication } from './account.store.ts';
import { honourInvite } from './honour-invite.ts';
import { requirePeople } from './people.ts';
import { forgetStanding } from './sessions.ts';

export async function decideApplication({ ctx, actor, input }: Call<'application:decide'>) {
  requireAllowed(can.decideApplication(actor));
  const { applicationId, admit } = input;
  if (admit) await admitApplicant(ctx, applicationId);
  else if (!(await deleteApplication(ctx, applicationId))) throw refuse('not_found');
  const action = admit ? 'application:admitted' : 'application:declined';
  await recordAudit(ctx, { actorId: actor.memberId, action, object: `application ${applicationId}`, reason: '' });
  return done;
}

async function admitApplicant(ctx: Context, applicationId: string): Promise<void> {
  const application = await inTransaction(ctx, async (session) => {
    const account = await admitAccount(ctx, applicationId, session);
    if (!account?.application) throw refuse('not_found');
    const { name, nameLang } = account.application;
    await requirePeople(ctx).add(ctx, { memberId: account._id, handle: account.handle, name, nameLang }, session);
    return account.application;
  });
  forgetStanding(ctx, applicationId);
  await honourInvite(ctx, applicationId, application);
}
