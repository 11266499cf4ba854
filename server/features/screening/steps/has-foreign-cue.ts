import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

/** How somebody is spoken to in languages written with Latin letters, here without their marks. */
const foreignCues: Record<string, Set<string>> = {
  vi: set('may do thang con bon lu cut'),
  hi: set('tu tum tera teri tere sala sali saala saali saale abe you oye'),
  fil: set('ka mo kayo ikaw kang mong mga talaga you'),
  id: set('lu lo kamu kau dasar elo anda lah loe you ganyang si'),
};
const NEAR = 2;

/** “tu …”, “đồ …”: spoken to in another language. */
export function hasForeignCue(words: Word[], { first, last, term }: Hit): boolean {
  const cues = foreignCues[term.lang];
  if (!cues) return false;
  const near = [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)];
  return near.some(({ text }) => cues.has(text));
}
