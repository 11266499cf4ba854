import { type Context, remember } from '#server/platform/context.ts';
import type { Utterance } from './author.ts';
import { countMentions } from './find-mention-flood.ts';
import { type Sketch, sketchText } from './sketch-text.ts';

/** What is remembered of one message, for minutes and in memory only. */
export type Said = {
  at: number;
  clientId: string;
  place: string;
  /** Its end: as much as a split word needs. */
  tail: string;
  /** Null where it is too short to be called a repetition. */
  sketch: Sketch | null;
  mentionCount: number;
};

const MAX_AUTHORS = 10_000;
const MAX_SAID = 8;
const TAIL = 64;
const FORGET_AFTER_MS = 5 * 60_000;

const historyOf = remember('what members said last', () => new Map<string, Said[]>());

/** What she said in the last minutes, the latest last, without other tries of the same message. */
export function findSaidBefore(ctx: Context, memberId: string, clientId: string): Said[] {
  const since = ctx.clock.now().getTime() - FORGET_AFTER_MS;
  return (historyOf(ctx).get(memberId) ?? []).filter((said) => said.clientId !== clientId && said.at > since);
}

/** Remembers one more; whoever has not written for minutes is forgotten, the longest silent first. */
export function rememberSaid(ctx: Context, memberId: string, before: Said[], said: Said): void {
  const history = historyOf(ctx);
  history.delete(memberId);
  history.set(memberId, [...before, said].slice(-MAX_SAID));
  for (const [longestSilent, theirs] of history) {
    const isOver = (theirs.at(-1)?.at ?? 0) <= said.at - FORGET_AFTER_MS;
    if (!isOver && history.size <= MAX_AUTHORS) break;
    history.delete(longestSilent);
  }
}

export function toSaid(at: Date, { text, clientId, roomId, threadId }: Utterance): Said {
  return {
    at: at.getTime(),
    clientId,
    place: threadId ?? roomId,
    tail: text.slice(-TAIL),
    sketch: sketchText(text),
    mentionCount: countMentions(text),
  };
}

/** She left, and what she said with her. */
export function forgetSaid(ctx: Context, memberId: string): void {
  historyOf(ctx).delete(memberId);
}
