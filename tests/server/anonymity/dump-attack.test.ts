import { expect, it } from 'vitest';
import { attacks, byEverything } from '#tests/attack/attacks.ts';
import { buildTown, type Truth } from '#tests/attack/build-town.ts';
import { createDice } from '#tests/attack/dice.ts';
import { judgeAttack } from '#tests/attack/judge-attack.ts';
import { readKnown } from '#tests/attack/know.ts';
import { type Dump, readDump } from '#tests/attack/read-dump.ts';
import { weakened } from '#tests/attack/weaken.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { useServer } from '#tests/support/server.ts';

const isFull = process.env.ATTACK_SIZE === 'full';
const size = isFull ? { members: 200, anonymous: 1000, named: 3000 } : { members: 24, anonymous: 60, named: 180 };
const seed = Number(process.env.ATTACK_SEED ?? 20_261_126);

const clock = createHandClock('2026-11-20T08:00:00Z');
const server = useServer({ clock, config: { anonymousDelayFactor: 1 } });
let truth: Truth;
let dump: Dump;

it('a community lives for days, and some of it without a name', { timeout: 1_800_000 }, async () => {
  const house = await server();
  truth = await buildTown(house, clock, createDice(seed), size);
  dump = await readDump(house.ctx);
  const stored = new Set((dump.get('personas') ?? []).map(({ _id }) => `${_id}`));
  expect([...truth.keys()].filter((persona) => !stored.has(persona))).toEqual([]);
  const inLog = new Set((dump.get('roomLog') ?? []).map(({ message }) => (message as { author?: string })?.author));
  // They are there to be attacked: nearly all of them have appeared.
  expect([...truth.keys()].filter((persona) => inLog.has(persona)).length).toBeGreaterThan(truth.size * 0.9);
});

it.each(Object.keys(attacks) as Array<keyof typeof attacks>)(
  'a thief of the database names nobody %s any better than by chance, and names nearly everybody where that mistake was made',
  { timeout: 1_800_000 },
  (name) => {
    const real = judgeAttack(readKnown(dump), truth, attacks[name]);
    const weak = weakened[name](dump, truth);
    const control = judgeAttack(readKnown(weak.dump), weak.truth, attacks[name]);
    console.info(
      `${name}: ${real.named} of ${real.of} named (chance ${real.chance.toFixed(1)}, at most ${real.mostByChance}); weakened: ${control.named} of ${control.of}`,
    );
    expect(control.named).toBeGreaterThan(control.of * 0.95);
    expect(real.named).toBeLessThanOrEqual(real.mostByChance);
  },
);

it('nor with everything together', { timeout: 1_800_000 }, () => {
  const real = judgeAttack(readKnown(dump), truth, byEverything);
  console.info(
    `byEverything: ${real.named} of ${real.of} named (chance ${real.chance.toFixed(1)}, at most ${real.mostByChance})`,
  );
  expect(real.named).toBeLessThanOrEqual(real.mostByChance);
});
