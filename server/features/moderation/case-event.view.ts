import type { Context } from '#server/platform/context.ts';
import { CaseEvent } from '#shared/contract/moderation.ts';
import { findCaseEvents } from './case-event.store.ts';
import type { DecisionDocument } from './decision.ts';

/** What happened to a case, as colleagues see it. That something is under way is not shown: only that it was done. */
export async function toCaseEvents(ctx: Context, caseId: string): Promise<CaseEvent[]> {
  let last: DecisionDocument | null = null;
  const shown: CaseEvent[] = [];
  for (const event of await findCaseEvents(ctx, caseId)) {
    if (event.type === 'deciding') last = event.decision;
    const type = CaseEvent.shape.type.safeParse(event.type);
    if (!type.success) continue;
    const isOfDecision = event.type === 'decided' || event.type === 'reversed';
    const { position, at, byMember: byMemberId, note } = event;
    shown.push({
      ...{ position, byMemberId, note },
      type: type.data,
      at: at.toISOString(),
      decision: isOfDecision ? (last?.decision ?? null) : null,
      to: event.type === 'handedOver' ? event.to : null,
    });
  }
  return shown;
}
