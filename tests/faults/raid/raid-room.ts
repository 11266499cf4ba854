import { setTimeout as sleep } from 'node:timers/promises';
import type { SteadyLine } from '../steady-line.ts';
import type { Raid } from './judge-raid.ts';
import { watchRoom } from './watch-room.ts';

type RaidedRoom = {
  regulars: SteadyLine[];
  strangers: SteadyLine[];
  roomId: string;
  /** What all strangers try together. */
  perSecond: number;
  seconds: number;
};

const CALM_SECONDS = 6;
/** Each member says something that often: as in a lively talk. */
const TALK_EVERY_MS = 900;
const TICK_MS = 50;
const PATIENCE_MS = 15_000;

/** A calm while, then the raid; members talk on through both. */
export async function raidRoom({ regulars, strangers, roomId, perSecond, seconds }: RaidedRoom): Promise<Raid> {
  const watch = watchRoom(regulars, roomId);
  await Promise.all(regulars.map((line, nth) => talk(line, nth, CALM_SECONDS)));
  await untilAllHeard();
  const before = watch.startAnew();
  const from = performance.now();
  const tries = { count: 0, refused: 0, firstRefusedMs: null as number | null };
  const flooding = flood();
  await Promise.all(regulars.map((line, nth) => talk(line, nth, seconds)));
  await flooding;
  await untilAllHeard();
  const during = watch.startAnew();
  watch.stop();
  return { strangers: strangers.length, perSecond, seconds, before, during, tries };

  async function talk(line: SteadyLine, nth: number, forSeconds: number): Promise<void> {
    const until = performance.now() + forSeconds * 1000;
    await sleep((nth * TALK_EVERY_MS) / regulars.length);
    // When the next one is due does not depend on how long the last one took.
    for (let due = performance.now(); due < until; due += TALK_EVERY_MS) {
      await sleep(Math.max(0, due - performance.now()));
      const { clientId, text } = watch.expect();
      void line.call('message:send', { roomId, clientId, text }).then(
        (answer) => watch.answered(text, answer.ok),
        () => watch.answered(text, false),
      );
    }
  }

  async function flood(): Promise<void> {
    const all: Promise<void>[] = [];
    for (let sent = 0; performance.now() - from < seconds * 1000; await sleep(TICK_MS))
      for (const due = ((performance.now() - from) / 1000) * perSecond; sent < due; sent++) all.push(tryOnce(sent));
    await Promise.all(all);
  }

  async function tryOnce(nth: number): Promise<void> {
    const line = strangers[nth % strangers.length] as SteadyLine;
    tries.count++;
    const sent = { roomId, clientId: crypto.randomUUID(), text: `noise ${nth} ${crypto.randomUUID()}` };
    const isRefused = await line.call('message:send', sent).then(
      ({ ok }) => !ok,
      () => true,
    );
    if (!isRefused) return;
    tries.refused++;
    tries.firstRefusedMs ??= performance.now() - from;
  }

  async function untilAllHeard(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!watch.isAllHeard() && performance.now() < deadline) await sleep(50);
  }
}
