import { blurMessage, unblurMessage } from '#server/features/messages/blur-message.ts';
import { declineHeld } from '#server/features/messages/held/decline-held.ts';
import { findHeld } from '#server/features/messages/held/held.store.ts';
import { releaseHeld } from '#server/features/messages/held/release-held.ts';
import { findSentBefore } from '#server/features/messages/message.store.ts';
import { removeMessage } from '#server/features/messages/remove-message.ts';
import { restoreMessage } from '#server/features/messages/restore-message.ts';
import type { Context } from '#server/platform/context.ts';
import { brakeRoom, unbrakeRoom } from './brake-room.ts';
import type { CaseDocument } from './case.model.ts';
import type { DecisionDocument } from './decision.ts';

type About = Pick<CaseDocument, 'subject'>;

/** Does to the words or the room what was decided. Doing it twice changes nothing. */
export async function changeSubject(ctx: Context, about: About, decided: DecisionDocument): Promise<void> {
  const { decision, rule, contentNote, room } = decided;
  if (room) await brakeRoom(ctx, room.id, room.to);
  if (about.subject.kind !== 'message') return;
  const { roomId, messageId } = about.subject;
  if (decision === 'remove') await removeMessage(ctx, { roomId, messageId, ...(rule && { rule }) });
  if (decision === 'blur') await blurMessage(ctx, { roomId, messageId, note: contentNote ?? '' });
  if (decision === 'approve') await releaseHeld(ctx, messageId);
  if (decision !== 'decline') return;
  const shown = await findShown(ctx, messageId);
  if (shown) await removeMessage(ctx, { roomId, messageId: shown, ...(rule && { rule }) });
  else await declineHeld(ctx, messageId);
}

/** Lets the words or the room be as they were. Doing it twice changes nothing. */
export async function changeSubjectBack(ctx: Context, about: About, decided: DecisionDocument): Promise<void> {
  const { decision, room } = decided;
  if (room) await unbrakeRoom(ctx, room);
  if (about.subject.kind !== 'message') return;
  const { roomId, messageId } = about.subject;
  if (decision === 'remove') await restoreMessage(ctx, { roomId, messageId });
  if (decision === 'blur') await unblurMessage(ctx, { roomId, messageId });
  if (decision !== 'decline') return;
  const shown = await findShown(ctx, messageId);
  if (shown) await restoreMessage(ctx, { roomId, messageId: shown });
  else await releaseHeld(ctx, messageId, { isOverruled: true });
}

/** Held words that were declined and let through after all are a message like any other: this is its id. */
async function findShown(ctx: Context, heldId: string): Promise<string | null> {
  const held = await findHeld(ctx, heldId);
  if (held?.state !== 'approved') return null;
  return held.target ?? (await findSentBefore(ctx, held.author, held.clientId))?._id ?? null;
}
