import type { Token } from './tokens.ts';
import { words } from './word-set.ts';

const games =
  words(`final finals semifinal semifinals qualifier qualifiers playoffs game games match matches volleyball football
  basketball netball hockey tennis chess mahjong quiz tournament league relay badminton karaoke cup contest competition
  team squad championship championships olympics olympiad season score cricket rugby futsal
  court pitch drums dancefloor buffet sauna racetrack
  scrabble gaming esports civilization lobby bowling pong cards debate bake-off spelling`);
const REST = 10;

export const isGameWord = (text: string) => games.has(text);

/** “We will crush those girls in the final.” */
export function isPlayed(tokens: Token[], end: number): boolean {
  for (let at = end; at < tokens.length && at < end + REST && !tokens[at]?.startsSentence; at++)
    if (games.has(tokens[at]?.text ?? '')) return true;
  return false;
}
