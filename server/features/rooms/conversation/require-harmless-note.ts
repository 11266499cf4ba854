import { screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';

/** Nobody reads a note before the one it is for, so words that should wait for a person are not taken at all. */
export function requireHarmlessNote(ctx: Context, note: string): void {
  if (note === '') return;
  const { verdict } = screenText(ctx, { text: note, surface: 'conversationNote' });
  if (verdict !== 'hold' && verdict !== 'reject') return;
  const message = 'Some words in this note could hurt the one who reads it first. Put it in other words, please.';
  throw refuse('bad_input', { message, fields: [{ path: 'note', message }] });
}
