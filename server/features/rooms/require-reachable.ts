import type { AnonymousQuestions, Entry } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';

/** For everyone outside it a strict room does not exist, so it can take no questions from there. */
export function requireReachable(room: { entry: Entry; anonymousQuestions?: AnonymousQuestions | undefined }): void {
  if (room.entry !== 'strict' || room.anonymousQuestions !== 'visitors') return;
  const message =
    'A strict room does not exist for people outside it. Let its members ask without a name, or open it first.';
  throw refuse('bad_input', { message, fields: [{ path: 'anonymousQuestions', message }] });
}
