import { findHeld } from '#server/features/messages/held/held.store.ts';
import { findMessage } from '#server/features/messages/message.store.ts';
import { toPreview } from '#server/features/messages/message.view.ts';
import type { Context } from '#server/platform/context.ts';
import { firstGraphemes } from '#shared/text.ts';
import { findPersona } from '../personas/persona.store.ts';

const PREVIEW_GRAPHEMES = 120;

type Place = { room: string; message: string };
export type Found = { personaId: string; text: string; preview: string };

/** Who wrote these words, where they were written without a name: words that are there, or that wait for a person. */
export async function findAskedWords(ctx: Context, { room, message }: Place): Promise<Found | null> {
  const entry = await findMessage(ctx, room, message);
  if (entry) {
    const text = entry.message.gone ? '' : entry.message.text;
    return findPersona(ctx, entry.message.author)
      ? { personaId: entry.message.author, text, preview: toPreview(entry) }
      : null;
  }
  const held = await findHeld(ctx, message);
  if (held?.room !== room || !findPersona(ctx, held.author)) return null;
  const text = [held.thread?.title, held.text].filter(Boolean).join('\n');
  return { personaId: held.author, text, preview: firstGraphemes(text.replace(/\s+/g, ' '), PREVIEW_GRAPHEMES) };
}
