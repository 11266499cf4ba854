import type { Call } from '#server/platform/call.ts';
import { requireScope } from './case.access.ts';
import { countOpenCases, findCases } from './case.store.ts';
import { toCaseSummary } from './case.view.ts';

export async function listCases({ ctx, actor, input }: Call<'case:list'>) {
  const scope = await requireScope(ctx, actor);
  const [cases, openCount] = await Promise.all([
    findCases(ctx, scope, input.state, input.limit),
    countOpenCases(ctx, scope),
  ]);
  return { cases: await Promise.all(cases.map((found) => toCaseSummary(ctx, found))), openCount };
}
