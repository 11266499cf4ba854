import type { Call } from '#server/platform/call.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { requireCaseFor, requireScope } from './case.access.ts';
import { toCaseView } from './case.view.ts';

export async function viewCase({ ctx, actor, input }: Call<'case:view'>): Promise<CaseView> {
  const found = await requireCaseFor(ctx, actor, input.caseId);
  return toCaseView(ctx, found, await requireScope(ctx, actor));
}
