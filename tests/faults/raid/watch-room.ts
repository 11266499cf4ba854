import type { ServerEvents } from '#shared/contract/events.ts';
import { createHistogram } from '#tests/bench/load/histogram.ts';
import type { SteadyLine } from '../steady-line.ts';
import type { Talk } from './judge-raid.ts';

type Expected = { at: number; heardBy: Set<number>; isAcknowledged: boolean };

/** What members hear of each other, how late, and what they hear of strangers meanwhile. */
export type Watch = {
  /** Words that somebody is about to say, for all to hear. */
  expect(): { clientId: string; text: string };
  answered(text: string, isSent: boolean): void;
  isAllHeard(): boolean;
  /** The figures since the last time. */
  startAnew(): Talk;
  stop(): void;
};

export function watchRoom(listeners: SteadyLine[], roomId: string): Watch {
  let expected = new Map<string, Expected>();
  let noiseAtMs: number[] = [];
  let from = performance.now();
  const delivered = createHistogram();

  const hear = (nth: number) => (heard: ServerEvents['room:events']) => {
    if (heard.roomId !== roomId) return;
    const now = performance.now();
    for (const event of heard.events) {
      if (event.type !== 'message:sent') continue;
      const known = expected.get(event.message.text);
      if (known && !known.heardBy.has(nth)) delivered.add(now - known.at);
      known?.heardBy.add(nth);
      if (nth === 0 && event.message.text.startsWith('noise ')) noiseAtMs.push(now - from);
    }
  };
  const ears = listeners.map(({ socket }, nth) => ({ socket, ear: hear(nth) }));
  for (const { socket, ear } of ears) socket.on('room:events', ear);

  return {
    expect() {
      const text = `a quiet sentence ${crypto.randomUUID()}`;
      expected.set(text, { at: performance.now(), heardBy: new Set(), isAcknowledged: false });
      return { clientId: crypto.randomUUID(), text };
    },
    answered(text, isSent) {
      const known = expected.get(text);
      if (known) known.isAcknowledged = isSent;
    },
    isAllHeard: () => [...expected.values()].every(isHeard),
    startAnew() {
      const all = [...expected.values()];
      const talk: Talk = {
        said: all.length,
        notSent: all.filter(({ isAcknowledged }) => !isAcknowledged).length,
        notHeard: all.filter((one) => !isHeard(one)).length,
        p50Ms: delivered.quantile(0.5),
        p95Ms: delivered.quantile(0.95),
        longestMs: delivered.quantile(1),
        noiseAtMs,
      };
      expected = new Map();
      noiseAtMs = [];
      delivered.clear();
      from = performance.now();
      return talk;
    },
    stop() {
      for (const { socket, ear } of ears) socket.off('room:events', ear);
    },
  };

  function isHeard({ heardBy }: Expected): boolean {
    return heardBy.size === listeners.length;
  }
}
