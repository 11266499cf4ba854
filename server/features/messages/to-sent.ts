import type { Context } from '#server/platform/context.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import type { MessageEntry } from './message.store.ts';
import { toMessageViews } from './message.view.ts';

/** “Sent” is said of what is stored, never before. */
export async function toSent(ctx: Context, entry: MessageEntry): Promise<SendOutcome> {
  const [message] = await toMessageViews(ctx, [entry]);
  if (!message) throw new Error(`message ${entry._id} has no view`);
  return { state: 'sent', message };
}
