import { type FailureCode, RequestFailure } from '../request-failure.ts';

export type Judgement = { isFinal: true; failure: RequestFailure } | { isFinal: false; afterMs: number };

/** Trying the same again cannot help with these; everything else waits and is sent again. */
const finalCodes: FailureCode[] = [
  'bad_input',
  'not_allowed',
  'not_found',
  'silenced',
  'room_locked',
  'room_archived',
  'conflict',
  'too_large',
  'unknown_operation',
];
const firstWaitMs = 1_000;
const longestWaitMs = 15_000;
/** A mistake of the house that does not pass must not hold up what was written after it. */
const triesDespiteMistakes = 5;

export function judgeFailure(error: unknown, tries: number): Judgement {
  const failure = error instanceof RequestFailure ? error : toFailure(error);
  const isFinal = finalCodes.includes(failure.code) || (failure.code === 'internal' && tries >= triesDespiteMistakes);
  if (isFinal) return { isFinal, failure };
  return { isFinal: false, afterMs: failure.retryAfterMs ?? Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs) };
}

function toFailure(error: unknown): RequestFailure {
  return new RequestFailure({ code: 'internal', message: String(error) });
}
