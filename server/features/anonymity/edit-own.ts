import { findMessage } from '#server/features/messages/message.store.ts';
import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { visitorPolicy } from '#shared/policy/questions.ts';
import { toAsked } from './ask-question.ts';
import { requireAsker } from './asker.ts';
import { requireOwnThread } from './find-place.ts';
import { requireCalm } from './require-calm.ts';
import { requireVoice } from './require-voice.ts';
import { restWords } from './rest-words.ts';

/** Changes what she wrote without a name; the old words stay until a person has read the new ones. */
export async function editOwn(call: Call<'question:edit'>): Promise<Output<'question:edit'>> {
  const { ctx, input } = call;
  const { threadId, messageId, clientId, text } = input;
  const asker = requireAsker(call);
  const { roomId, personaId, room } = await requireOwnThread(ctx, asker, threadId);
  requireAllowed(visitorPolicy.goOn(room));
  const entry = await findMessage(ctx, roomId, messageId);
  if (entry?.message.author !== personaId) throw refuse('not_found');
  if (entry.message.gone) throw refuse('conflict', { message: 'This is not there any more.' });
  await requireVoice(ctx, asker, roomId);
  await requireCalm(call, asker);
  const words = { kind: 'askedEdit' as const, room: roomId, threadId, author: personaId, clientId, text };
  return toAsked(ctx, asker, threadId, await restWords(call, { ...words, target: messageId }));
}
