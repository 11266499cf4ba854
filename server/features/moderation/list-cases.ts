import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { requireScope } from './case.access.ts';
import { countOpenCases, findCases } from './case.store.ts';
import { toCaseSummary } from './case.view.ts';

export async function listCases({ ctx, actor, input }: Call<'case:list'>) {
  const scope = await requireScope(ctx, actor);
  const [cases, openCount] = await Promise.all([findCases(ctx, scope, input), countOpenCases(ctx, scope)]);
  const claimants = cases.flatMap(({ claimedBy }) => claimedBy ?? []);
  return {
    cases: await Promise.all(cases.map((found) => toCaseSummary(ctx, found))),
    openCount,
    members: await findCards(ctx, [...new Set(claimants)]),
  };
}
