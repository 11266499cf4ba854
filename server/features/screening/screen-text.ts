import { type Context, remember } from '#server/platform/context.ts';
import type { Author } from './behaviour/author.ts';
import { judgeBehaviour } from './behaviour/judge-behaviour.ts';
import { judgeText, type Surface } from './judge-text.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { type Reason, toVerdict, type Verdict, weaken } from './verdict.ts';
import { findWatchedReasons } from './watched/watched-in-force.ts';

export type { Surface } from './judge-text.ts';
export type { Verdict } from './verdict.ts';

export type ScreenedDraft = {
  text: string;
  surface: Surface;
  lang?: string;
  /** Written by a young member, or without a name: what would let a stranger find her is noted. */
  isGuarded?: boolean;
  /** The room whose watched words count beside those of the community. */
  roomId?: string;
  /** Given where what she said in the last minutes counts too. */
  said?: { author: Author; clientId: string; threadId: string | null };
};

export const lexiconOf = remember('lexicon', () => readLexicon());

/** Judges a draft by what it says, by the words that are watched, and beside what its author said just before. */
export function screenText(ctx: Context, draft: ScreenedDraft): Verdict {
  const { text, roomId, said } = draft;
  const reasons = judgeWords(ctx, text, draft);
  if (!said || roomId === undefined) return toVerdict(reasons);
  const { author, ...place } = said;
  const judge = (joined: string) => judgeWords(ctx, joined, draft);
  return toVerdict([...reasons, ...judgeBehaviour(ctx, author, { text, roomId, ...place }, judge)]);
}

export const isHeld = ({ verdict }: Verdict) => verdict === 'hold' || verdict === 'reject';

function judgeWords(ctx: Context, text: string, { surface, lang, roomId, isGuarded }: ScreenedDraft): Reason[] {
  const { reasons } = judgeText(text, { surface, lang, isGuarded, lexicon: lexiconOf(ctx) });
  const watched = findWatchedReasons(ctx, text, roomId);
  // Nobody is stopped because of her name.
  return [...reasons, ...(surface === 'displayName' ? watched.map((reason) => weaken(reason, 'note')) : watched)];
}
