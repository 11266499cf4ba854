import { createHash } from 'node:crypto';
import type { Attack, Known } from './attacks.ts';
import type { Truth } from './build-town.ts';

export type Judgement = { named: number; of: number; chance: number; mostByChance: number };

/** How many names an attack gives to the right account, and how many luck alone would give at the very most. */
export function judgeAttack(known: Known, truth: Truth, attack: Attack): Judgement {
  let [named, chance] = [0, 0];
  for (const [persona, author] of truth) {
    const candidates = known.names.get(persona)?.candidates ?? [];
    chance += 1 / Math.max(1, candidates.length);
    if (pickBest(attack(known, persona), candidates, persona) === author) named++;
  }
  return { named, of: truth.size, chance, mostByChance: findMostByChance(truth.size, chance / truth.size) };
}

/** Of equals one that has nothing to do with who it is. */
function pickBest(scores: Map<string, number>, candidates: string[], persona: string): string | undefined {
  const best = Math.max(...candidates.map((account) => scores.get(account) ?? 0));
  const equals = candidates.filter((account) => (scores.get(account) ?? 0) === best);
  return equals[createHash('sha256').update(persona).digest().readUInt32BE() % equals.length];
}

/** The number that luck exceeds once in ten thousand towns (binomial). */
function findMostByChance(tries: number, probability: number): number {
  let term = (1 - probability) ** tries;
  let sum = term;
  for (let hits = 0; hits < tries; hits++) {
    if (sum > 0.9999) return hits;
    term *= ((tries - hits) / (hits + 1)) * (probability / (1 - probability));
    sum += term;
  }
  return tries;
}
