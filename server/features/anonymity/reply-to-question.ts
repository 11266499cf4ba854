import { findRoomFor, requireAllowed } from '#server/features/rooms/find-room.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { visitorPolicy } from '#shared/policy/questions.ts';
import { toAsked } from './ask-question.ts';
import { type Asker, requireAsker } from './asker.ts';
import { requireAnonymityOpen } from './epochs/epoch-keys.ts';
import { requireOwnThread } from './find-place.ts';
import { findWorn } from './personas/find-worn.ts';
import { type AskedThread, findAskedThread } from './personas/persona.store.ts';
import { putOn } from './personas/put-on.ts';
import { requireCalm } from './require-calm.ts';
import { requireVoice } from './require-voice.ts';
import { restWords } from './rest-words.ts';

/** Writes without a name in a thread that was asked so: its asker under her name there, anybody else of the room under one of her own. */
export async function replyToQuestion(call: Call<'question:reply'>): Promise<Output<'question:reply'>> {
  const { ctx, input } = call;
  const { threadId, clientId, text, lang, contentNote, replyTo } = input;
  const asker = requireAsker(call);
  const asked = await requireWritable(ctx, asker, threadId);
  await requireVoice(ctx, asker, asked.roomId);
  await requireCalm(call, asker);
  const author = await putOn(ctx, asker, { ...asked, isAsker: false });
  const words = { kind: 'askedPost' as const, room: asked.roomId, threadId, author, clientId, text };
  const optional = { ...(lang && { lang }), ...(contentNote && { contentNote }), ...(replyTo && { replyTo }) };
  return toAsked(ctx, asker, threadId, await restWords(call, { ...words, ...optional }));
}

async function requireWritable(ctx: Context, asker: Asker, threadId: string): Promise<AskedThread> {
  requireAnonymityOpen(ctx);
  const asked = findAskedThread(ctx, threadId);
  const thread = await findThread(ctx, threadId);
  if (!asked) throw refuse('not_found');
  const isAsker = findWorn(ctx, asker, threadId)?.isAsker ?? false;
  await requirePlace(ctx, asker, asked, isAsker);
  if (!thread) throw refuse('conflict', { message: 'Your question has not appeared yet. Write once it is there.' });
  if (thread.isGone)
    throw refuse('conflict', { message: 'This thread was taken down, so nothing can be added to it.' });
  return asked;
}

async function requirePlace(ctx: Context, asker: Asker, asked: AskedThread, isAsker: boolean): Promise<void> {
  if (isAsker) {
    const { room } = await requireOwnThread(ctx, asker, asked.threadId);
    return requireAllowed(visitorPolicy.goOn(room));
  }
  if (!asker.actor) throw refuse('not_found');
  const place = await findRoomFor(ctx, asker.actor, asked.roomId);
  if (!place) throw refuse('not_found');
  requireAllowed(can.answerWithoutName(asker.actor, place));
}
