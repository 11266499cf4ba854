import { stateNow } from '#server/features/accounts/judge-state.ts';
import { requirePassword } from '#server/features/accounts/require-password.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { refuse } from '#shared/errors.ts';
import { findStatementsTo } from '../statement.store.ts';
import { toStatements } from './appeal.view.ts';
import { appealAgainst } from './create-appeal.ts';

/** Who cannot come in can still read why, with her password. */
export async function viewSuspension({ ctx, input }: Call<'suspension:view'>) {
  const { memberId, until } = await requireSuspended(ctx, input);
  return { until: until.toISOString(), statements: await toStatements(ctx, await findStatementsTo(ctx, memberId)) };
}

/** And can say no to it. */
export async function appealSuspended({ ctx, input }: Call<'suspension:appeal'>): Promise<Statement> {
  const { memberId } = await requireSuspended(ctx, input);
  return appealAgainst(ctx, memberId, input);
}

async function requireSuspended(ctx: Context, credentials: { handle: string; password: string }) {
  const account = await requirePassword(ctx, credentials);
  const until = account.suspendedUntil;
  if (!until || stateNow(account, ctx.clock.now()) !== 'suspended')
    throw refuse('not_found', { message: 'This account is not suspended. You can sign in.' });
  return { memberId: account._id, until };
}
