import { findLeads } from '#server/features/members/leads/find-leads.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { type Refusal, refuse } from '#shared/errors.ts';
import { isForColleague, requireCaseFor } from './case.access.ts';
import type { CaseDocument } from './case.model.ts';
import { toCaseSummary } from './case.view.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { refuseClaimed, refuseDecided, refuseMoved } from './refuse-too-late.ts';
import { tellCase, tellCaseLeft } from './tell-case.ts';
import { writeDownWork } from './write-down.ts';

type HandOver = Call<'case:handOver'>;

/** Gives a case to a colleague who may see it, or to the other queue, whose people alone see it from then on. */
export async function handOverCase(call: HandOver): Promise<CaseSummary> {
  const { ctx, actor, input } = call;
  const found = await requireCaseFor(ctx, actor, input.caseId);
  if (isThere(found, input.to)) return toCaseSummary(ctx, found);
  if (found.state !== 'open') throw await refuseDecided(ctx, found);
  if (found.claimedBy !== null && found.claimedBy !== actor.memberId) throw await refuseClaimed(ctx, found.claimedBy);
  if (found.version !== input.version) throw refuseMoved();
  await requireReceiver(ctx, found, input.to);
  const byMember = actor.memberId;
  const handed = await appendCaseEvent(ctx, found._id, async (now, session) => {
    if (now.version !== found.version) return null;
    const to = isQueue(input.to) ? input.to : `member ${input.to}`;
    await writeDownWork(ctx, now, { action: 'case:handedOver', byMember, to }, session);
    return { type: 'handedOver', to: input.to, note: input.note, byMember };
  });
  if (!handed) throw refuseMoved();
  if (handed.queue !== found.queue) await tellCaseLeft(ctx, handed, found.queue);
  await tellCase(ctx, handed);
  return toCaseSummary(ctx, handed);
}

const isQueue = (to: string) => to === 'moderators' || to === 'safeguarding';

const isThere = ({ queue, claimedBy }: CaseDocument, to: string) => (isQueue(to) ? queue === to : claimedBy === to);

async function requireReceiver(ctx: Context, found: CaseDocument, to: string): Promise<void> {
  if (to === 'moderators') return;
  if (to === 'safeguarding') {
    const leads = (await findLeads(ctx)).filter((lead) => lead !== found.author);
    if (leads.length > 0) return;
    throw wrong(
      'There is no safeguarding lead to take this yet. Ask an admin to name one; until then it stays with you.',
    );
  }
  if (!(await isForColleague(ctx, to, found)))
    throw wrong('She cannot see this case, so she cannot take it. Choose a moderator, or a steward of its room.');
}

function wrong(message: string): Refusal {
  return refuse('conflict', { message, fields: [{ path: 'to', message }] });
}
