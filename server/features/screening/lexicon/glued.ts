/** What is written together with the word after it, `youbitch`: the short ones only before longer words. */
const openings = 'you your hey listen another dirty stupid filthy just fucking'.split(' ');
const shortOpenings = 'a an the no are up out'.split(' ');
const MIN_REST = 4;
const MIN_REST_SHORT = 5;
const MAX_LENGTH = 30;

export type Parts = { opening: string; rest: string };

/** How a word can be two that were written together. */
export function toParts(text: string): Parts[] {
  if (text.length <= MIN_REST_SHORT || text.length > MAX_LENGTH) return [];
  const cut = (all: string[], least: number) =>
    all.flatMap((opening) =>
      text.startsWith(opening) && text.length - opening.length >= least
        ? { opening, rest: text.slice(opening.length) }
        : [],
    );
  return [...cut(openings, MIN_REST), ...cut(shortOpenings, MIN_REST_SHORT)];
}
