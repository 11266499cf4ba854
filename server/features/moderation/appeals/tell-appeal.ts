import { listAccounts } from '#server/features/accounts/account.store.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { findCase } from '../case.store.ts';
import { tellCase } from '../tell-case.ts';
import type { AppealDocument } from './appeal.model.ts';
import { toAppealViews } from './appeal.view.ts';

const MOST_ADMINS = 200;

/** Tells everybody whom it concerns how an appeal stands: her, and those who may decide it, whatever her own role. */
export async function tellAppeal(ctx: Context, appeal: AppealDocument): Promise<void> {
  const [[view], admins, about] = await Promise.all([
    toAppealViews(ctx, [appeal]),
    listAccounts(ctx, { roles: ['admin'], limit: MOST_ADMINS }),
    appeal.caseId ? findCase(ctx, appeal.caseId) : null,
  ]);
  if (!view) return;
  const hers = audience.member(appeal.member);
  ctx.publisher.to(hers, 'statement:given', view.statement);
  ctx.publisher.to([audience.moderators, ...admins.map(({ _id }) => audience.member(_id))], 'appeal:changed', view, [
    hers,
  ]);
  if (about) await tellCase(ctx, about);
}
