import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { Message } from '#shared/contract/messages.ts';
import { can } from '#shared/policy/can.ts';
import { requireMessageFor, toSubject } from './require-message.ts';
import { withdrawWords } from './withdraw-words.ts';

/** Withdraws her own words. */
export async function deleteMessage({ ctx, actor, input }: Call<'message:delete'>): Promise<Message> {
  const place = await requireMessageFor(ctx, actor, input);
  requireAllowed(can.deleteMessage(actor, toSubject(place)));
  return withdrawWords(ctx, { ...input, by: actor.memberId });
}
