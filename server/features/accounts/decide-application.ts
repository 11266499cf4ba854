import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitAccount, deleteApplication } from './account.store.ts';
import { honourInvite } from './honour-invite.ts';
import { requirePeople } from './people.ts';
import { forgetStanding } from './sessions.ts';
import { tellOfName } from './tell-of-name.ts';

type Decide = Call<'application:decide'>;

export async function decideApplication(call: Decide) {
  requireAllowed(can.decideApplication(call.actor));
  if (call.input.admit) await admitApplicant(call);
  else await declineApplicant(call);
  return done;
}

async function admitApplicant({ ctx, actor, input: { applicationId } }: Decide): Promise<void> {
  const application = await inTransaction(ctx, async (session) => {
    const account = await admitAccount(ctx, applicationId, session);
    if (!account?.application) throw refuse('not_found');
    const { name, nameLang } = account.application;
    await requirePeople(ctx).add(ctx, { memberId: account._id, handle: account.handle, name, nameLang }, session);
    await recordAudit(ctx, toEntry(actor.memberId, applicationId, 'application:admitted'), session);
    return { ...account.application, handle: account.handle };
  });
  forgetStanding(ctx, applicationId);
  await tellOfName(ctx, applicationId, application);
  await honourInvite(ctx, applicationId, application);
}

async function declineApplicant({ ctx, actor, input: { applicationId } }: Decide): Promise<void> {
  await inTransaction(ctx, async (session) => {
    if (!(await deleteApplication(ctx, applicationId, session))) throw refuse('not_found');
    await recordAudit(ctx, toEntry(actor.memberId, applicationId, 'application:declined'), session);
  });
}

function toEntry(actorId: string, applicationId: string, action: string) {
  return { actorId, action, object: `application ${applicationId}`, reason: '' };
}
