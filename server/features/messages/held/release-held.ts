import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import { settleRecords } from '#server/features/screening/records/record.store.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { Message } from '#shared/contract/messages.ts';
import { refuse } from '#shared/errors.ts';
import { composeMessage } from '../compose-message.ts';
import type { Draft } from '../draft.ts';
import { applyEdit } from '../edit-message.ts';
import { findMessage, findSentBefore, type MessageEntry, saveMessage } from '../message.store.ts';
import { toMessageViews } from '../message.view.ts';
import type { HeldDocument } from './held.model.ts';
import { endWaiting, findHeld } from './held.store.ts';
import { tellHeldEnded } from './tell-held-ended.ts';

/** Puts approved words where they were going. Each kind brings its own way; threads register theirs. */
type Releaser = (ctx: Context, held: HeldDocument) => Promise<MessageEntry | null>;
const releasersOf = remember<Map<HeldDocument['kind'], Releaser>>(
  'held releasers',
  () =>
    new Map([
      ['message', releaseMessage],
      ['edit', releaseEdit],
    ]),
);

export function registerReleaser(ctx: Context, kind: HeldDocument['kind'], release: Releaser): void {
  releasersOf(ctx).set(kind, release);
}

/**
 * A moderator approved: the words arrive once, in order, with the client id of the first try. Safe to repeat after a crash:
 * the log is written before the waiting ends, and knows the client id. Answers null when there is nothing left to arrive.
 * `isOverruled` releases what was declined before.
 */
export async function releaseHeld(ctx: Context, heldId: string, { isOverruled = false } = {}): Promise<Message | null> {
  const held = await findHeld(ctx, heldId);
  if (!held || (held.state === 'declined' && !isOverruled) || held.state === 'withdrawn')
    throw refuse('conflict', { message: 'This no longer waits: it was withdrawn or declined.' });
  const release = releasersOf(ctx).get(held.kind);
  if (!release) throw new Error(`nothing releases held words of kind ${held.kind}`);
  const entry = await release(ctx, held);
  await settleRecords(ctx, heldId, 'approved');
  const from = held.state === 'declined' ? 'declined' : 'waiting';
  if (await endWaiting(ctx, heldId, 'approved', from)) tellHeldEnded(ctx, held, 'approved');
  const [message] = entry ? await toMessageViews(ctx, [entry]) : [];
  return message ?? null;
}

export function toDraft(held: HeldDocument): Draft {
  const { room: roomId, threadId, author: authorId, clientId, text, replyTo, lang, contentNote } = held;
  return { roomId, threadId, authorId, clientId, text, replyTo, lang, contentNote };
}

async function releaseMessage(ctx: Context, held: HeldDocument): Promise<MessageEntry | null> {
  try {
    return await saveMessage(ctx, held.room, await composeMessage(ctx, toDraft(held)));
  } catch (error) {
    if (error instanceof AlreadySent) return findSentBefore(ctx, held.author, held.clientId);
    throw error;
  }
}

async function releaseEdit(ctx: Context, held: HeldDocument): Promise<MessageEntry | null> {
  if (!held.target) throw new Error(`held edit ${held._id} names no message`);
  const entry = await findMessage(ctx, held.room, held.target);
  if (!entry || entry.message.gone) return null;
  await applyEdit(
    ctx,
    { roomId: held.room, messageId: held.target, authorId: held.author, text: held.text },
    (current) => {
      if (current.message.gone) throw refuse('conflict');
    },
  );
  return findMessage(ctx, held.room, held.target);
}
