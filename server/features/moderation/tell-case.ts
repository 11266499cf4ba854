import { findLeads } from '#server/features/members/leads/find-leads.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import type { CaseQueue } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import { toCaseSummary } from './case.view.ts';

type Told = Pick<CaseDocument, 'queue' | 'room' | 'author'>;

/** Tells those who may decide it that a case came in or changed: never the one it is about, whatever her role. */
export async function tellCase(ctx: Context, changed: CaseDocument): Promise<void> {
  ctx.publisher.to(
    await findAudience(ctx, changed),
    'case:changed',
    await toCaseSummary(ctx, changed),
    except(changed),
  );
}

/** Tells those who had it that it left their queue: where it is now, and no longer a word of it. */
export async function tellCaseLeft(ctx: Context, changed: CaseDocument, left: CaseQueue): Promise<void> {
  const [before, now] = await Promise.all([findAudience(ctx, { ...changed, queue: left }), findAudience(ctx, changed)]);
  const summary = { ...(await toCaseSummary(ctx, changed)), preview: '' };
  ctx.publisher.to(before, 'case:changed', summary, [...except(changed), ...now]);
}

async function findAudience(ctx: Context, { queue, room }: Told): Promise<string[]> {
  if (queue === 'safeguarding') {
    const leads = (await findLeads(ctx)).map(audience.member);
    // To nobody at all would be to everybody.
    return leads.length > 0 ? leads : [audience.member('nobody')];
  }
  return [audience.moderators, ...(room ? [audience.stewardsOf(room)] : [])];
}

const except = ({ author }: Told) => (author ? [audience.member(author)] : []);
