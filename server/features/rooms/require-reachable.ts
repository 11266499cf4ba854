import type { AnonymousQuestions, Entry, RoomAudience } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';

type Reach = {
  entry: Entry;
  audience?: RoomAudience | undefined;
  anonymousQuestions?: AnonymousQuestions | undefined;
};

/** For everyone outside it a strict room does not exist, and one for the young not for visitors: neither takes questions from there. */
export function requireReachable({ entry, audience, anonymousQuestions }: Reach): void {
  if (anonymousQuestions !== 'visitors' || (entry !== 'strict' && audience !== 'young')) return;
  const message =
    entry === 'strict'
      ? 'A strict room does not exist for people outside it. Let its members ask without a name, or open it first.'
      : 'A visitor may be of any age, so a room for the young takes no questions from outside. Let its members ask without a name.';
  throw refuse('bad_input', { message, fields: [{ path: 'anonymousQuestions', message }] });
}
