import { findLeads } from '#server/features/members/leads/find-leads.ts';
import { findMessage, type MessageEntry } from '#server/features/messages/message.store.ts';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { News } from '#server/platform/news.ts';
import type { CaseDocument } from './case.model.ts';
import { findCaseByKey } from './case.store.ts';
import { appendCaseEvent } from './case-event.store.ts';
import { openCase } from './open-case.ts';
import { sealMessage } from './seal-snapshot.ts';
import { tellCase } from './tell-case.ts';
import { toPreviewOf } from './to-preview-of.ts';

const SEVERE = 2;
const MAX_LINES = 40;

type Disclosed = News['message:disclosed'];

/**
 * Somebody wrote that she is in distress. Her words stand; the safeguarding leads are told, or the moderators where there
 * is no lead. It is never a fault of hers. What she writes while the case is open is added to it.
 */
export async function openDisclosureCase(ctx: Context, disclosed: Disclosed): Promise<void> {
  const entry = await findMessage(ctx, disclosed.roomId, disclosed.messageId);
  if (!entry || entry.message.gone) return;
  const openKey = `disclosure ${disclosed.roomId} ${disclosed.authorId}`;
  const told = (await open(ctx, disclosed, entry, openKey)) ?? (await addToOpen(ctx, disclosed, entry, openKey));
  if (told) await tellCase(ctx, told);
}

async function open(
  ctx: Context,
  { roomId, messageId, authorId, reasons }: Disclosed,
  entry: MessageEntry,
  openKey: string,
): Promise<CaseDocument | null> {
  const hasLeads = (await findLeads(ctx)).some((lead) => lead !== authorId);
  return openCase(ctx, {
    ...{ openKey, subject: { kind: 'message', roomId, messageId }, room: roomId, author: authorId },
    ...{ origin: 'disclosure', severity: SEVERE, queue: hasLeads ? 'safeguarding' : 'moderators' },
    ...{ preview: toPreviewOf(entry.message.text), snapshot: await sealMessage(ctx, entry), reasons },
  });
}

async function addToOpen(
  ctx: Context,
  { messageId, authorId, at }: Disclosed,
  { message }: MessageEntry,
  openKey: string,
): Promise<CaseDocument | null> {
  const known = await findCaseByKey(ctx, openKey);
  if (!known) return null;
  const line = { authorId, text: message.text, at, isSubject: false };
  try {
    return await appendCaseEvent(ctx, known._id, ({ snapshot, subject }) => {
      if (subject.kind === 'message' && subject.messageId === messageId) return null;
      const lines = snapshot.lines.length < MAX_LINES ? [...snapshot.lines, line] : snapshot.lines;
      return { type: 'noted', clientId: messageId, note: AGAIN, words: { snapshot: { ...snapshot, lines } } };
    });
  } catch (error) {
    // Told before: the same message is added once.
    if (findBrokenUniqueness(error) === 'byMember,clientId') return null;
    throw error;
  }
}

const AGAIN = 'She wrote of it again; her words are added at the end.';
