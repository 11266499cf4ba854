import type { Call } from '#server/platform/call.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { requireCaseFor } from './case.access.ts';
import { toCaseView } from './case.view.ts';

export async function viewCase({ ctx, actor, input }: Call<'case:view'>): Promise<CaseView> {
  return toCaseView(ctx, await requireCaseFor(ctx, actor, input.caseId));
}
