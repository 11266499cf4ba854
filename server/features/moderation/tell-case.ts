import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import type { CaseDocument } from './case.model.ts';
import { toCaseSummary } from './case.view.ts';

/** Tells those who may decide it that a case came in or changed: never the one it is about, whatever her role. */
export async function tellCase(ctx: Context, changed: CaseDocument): Promise<void> {
  const who = [audience.moderators, ...(changed.room ? [audience.stewardsOf(changed.room)] : [])];
  const except = changed.author ? [audience.member(changed.author)] : [];
  ctx.publisher.to(who, 'case:changed', await toCaseSummary(ctx, changed), except);
}
