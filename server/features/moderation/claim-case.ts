import type { Call } from '#server/platform/call.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { requireCaseFor, requireScope } from './case.access.ts';
import type { CaseDocument } from './case.model.ts';
import { toCaseView } from './case.view.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { refuseDecided, refuseMoved } from './refuse-too-late.ts';
import { tellCase } from './tell-case.ts';
import { writeDownWork } from './write-down.ts';

type Claim = Call<'case:claim'>;

/** Says that she looks at a case, takes it over, or lets it go; her colleagues see so at once. Safe to repeat. */
export async function claimCase(call: Claim): Promise<CaseView> {
  const { ctx, actor, input } = call;
  const found = await requireCaseFor(ctx, actor, input.caseId);
  if (found.state !== 'open') throw await refuseDecided(ctx, found);
  const changed = isSettled(found, call) ? found : await change(call, found);
  return toCaseView(ctx, changed, await requireScope(ctx, actor));
}

/** Whether it is as she wants it. Somebody else’s is not hers to let go. */
function isSettled({ claimedBy }: CaseDocument, { actor, input }: Claim): boolean {
  return (claimedBy === actor.memberId) === input.isClaimed;
}

async function change(call: Claim, { version }: CaseDocument): Promise<CaseDocument> {
  const { ctx, actor, input } = call;
  if (version !== input.version) throw refuseMoved();
  const type = input.isClaimed ? 'claimed' : 'released';
  const changed = await appendCaseEvent(ctx, input.caseId, async (found, session) => {
    if (found.version !== version) return null;
    await writeDownWork(ctx, found, { action: `case:${type}`, byMember: actor.memberId }, session);
    return { type, byMember: actor.memberId };
  });
  if (!changed) throw refuseMoved();
  await tellCase(ctx, changed);
  return changed;
}
