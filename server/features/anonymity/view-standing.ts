import { requireThreadFor } from '#server/features/threads/find-thread.ts';
import type { Call } from '#server/platform/call.ts';
import type { Output } from '#shared/contract/operations.ts';
import { can } from '#shared/policy/can.ts';
import { visitorPolicy } from '#shared/policy/questions.ts';
import { toMemberAsker } from './asker.ts';
import { findEpochKey, findEpochProblem } from './epochs/epoch-keys.ts';
import { findOwnDrafts } from './own.view.ts';
import { toPersonaId } from './personas/derive.ts';
import { findWorn } from './personas/find-worn.ts';
import { findAskedThread, toPersonaCard } from './personas/persona.store.ts';
import { findVoicelessUntil } from './require-voice.ts';

/** What she may do without her name in a thread. The same work is done for everyone, hers or not. */
export async function viewStanding({
  ctx,
  actor,
  input,
}: Call<'question:standing'>): Promise<Output<'question:standing'>> {
  const place = await requireThreadFor(ctx, actor, input.threadId);
  const asker = toMemberAsker(actor);
  const asked = findAskedThread(ctx, input.threadId);
  const key = asked && findEpochKey(ctx, asked.epoch);
  const worn = findWorn(ctx, asker, input.threadId);
  const personaId = worn?.personaId ?? (key ? toPersonaId(key, input.threadId, asker.subject) : input.threadId);
  const mayWrite = worn?.isAsker ? visitorPolicy.goOn(place.room) : can.answerWithoutName(actor, place);
  return {
    persona: toPersonaCard(ctx, personaId) ?? null,
    isAsker: worn?.isAsker ?? false,
    drafts: await findOwnDrafts(ctx, personaId),
    silencedUntil: (await findVoicelessUntil(ctx, asker, place.room._id))?.toISOString() ?? null,
    isOpen: key !== undefined && mayWrite.isAllowed && !place.thread.isGone && findEpochProblem(ctx) === null,
  };
}
