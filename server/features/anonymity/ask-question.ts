import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Output } from '#shared/contract/operations.ts';
import { type Asker, requireAsker } from './asker.ts';
import { requireEpoch } from './epochs/epoch-keys.ts';
import { requireAskingPlace, requireOwnThread } from './find-place.ts';
import { toOwnDraft, toOwnQuestion, toSupport } from './own.view.ts';
import { toThreadId } from './personas/derive.ts';
import { putOn } from './personas/put-on.ts';
import { requireCalm } from './require-calm.ts';
import { requireVoice } from './require-voice.ts';
import { restWords } from './rest-words.ts';

/** Asks without a name: find the place, may she write, a name for this thread, rest — and a person reads it later. */
export async function askQuestion(call: Call<'question:ask'>): Promise<Output<'question:ask'>> {
  const { ctx, input } = call;
  const { roomId, clientId, title, text, lang, contentNote } = input;
  const asker = requireAsker(call);
  const room = await requireAskingPlace(ctx, asker, roomId);
  await requireVoice(ctx, asker, roomId);
  await requireCalm(call, asker);
  const { epoch, key } = await requireEpoch(ctx);
  const threadId = toThreadId(key, asker.subject, clientId);
  const author = await putOn(ctx, asker, { threadId, roomId: room._id, epoch, isAsker: true });
  const thread = { title, kind: 'question' as const, id: threadId };
  const words = { kind: 'askedThread' as const, room: room._id, author, clientId, text, thread };
  const held = await restWords(call, { ...words, ...(lang && { lang }), ...(contentNote && { contentNote }) });
  return toAsked(ctx, asker, threadId, held);
}

/** What she is answered, whichever of her words it is about. */
export async function toAsked(ctx: Context, asker: Asker, threadId: string, held: HeldDocument) {
  const question = await toOwnQuestion(ctx, await requireOwnThread(ctx, asker, threadId));
  const draft = toOwnDraft(held) ?? { ...emptyDraft, id: held._id };
  if (!question) throw new Error('words that were taken have no thread');
  return { question, draft, support: toSupport(held) };
}

/** Of words that a retry finds there already, or taken back, nothing waits any more. */
const emptyDraft = { kind: 'question' as const, state: 'soon' as const, text: '', messageId: null };
