import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { rememberReasons } from './records/remember-reasons.ts';
import { isHeld, type Surface, screenText } from './screen-text.ts';

/** Words that cannot wait for a person, by the field they came in. */
export type Wording = { path: string; text: string; surface: Surface };

const sentences: Partial<Record<Surface, string>> = {
  roomName: 'Some words in this name could hurt people who read it. Choose another name, please.',
  charter: 'Some words in here could hurt people who read it. Put it in other words, please.',
  reaction: 'That word cannot stand as a reaction. If you need to say it, write a message.',
  joinNote: 'Some words in this note could hurt those who read it. Put it in other words, please.',
  contentNote: 'A content note is read before anything else. Say it without words that could hurt, please.',
};

/** Refuses what would have to wait where nothing can wait, with a sentence that does not name the word. */
export async function requireHarmless(
  ctx: Context,
  wordings: Wording[],
  { roomId = null, isPrivate = false }: { roomId?: string | null; isPrivate?: boolean } = {},
): Promise<void> {
  for (const { path, text, surface } of wordings) {
    if (text === '') continue;
    const verdict = screenText(ctx, { text, surface, ...(roomId && { roomId }) });
    if (!isPrivate) await rememberReasons(ctx, verdict.reasons, { surface, roomId });
    if (!isHeld(verdict)) continue;
    const message = sentences[surface] ?? 'Some words in here could hurt. Put it in other words, please.';
    throw refuse('bad_input', { message, fields: [{ path, message }] });
  }
}
