import { createHistogram, type Histogram } from './histogram.ts';

export type Verdict = { lost: number; duplicates: number; inversions: number };

/**
 * Remembers what was said and what every member heard of it. The first to hear a message sets the room’s order; all others
 * must hear the same, one by one. Whoever departs from it is written down in full, so that the fault can be named.
 */
export type Witness = {
  delivered: Histogram;
  acknowledged: Histogram;
  /** Notes a message that leaves now and gives its number. */
  say(now: number): number;
  hear(member: number, numbers: ArrayLike<number>, now: number): void;
  acknowledge(number: number, isAccepted: boolean, now: number): void;
  saidCount(): number;
  heardCount(): number;
  lastHeardAt(): number;
  refusedCount(): number;
  waitingForAck(): number;
  judge(): Verdict;
};

const CAPACITY = 400_000;

export function createWitness(members: number): Witness {
  const saidAt = new Float64Array(CAPACITY);
  const order = new Int32Array(CAPACITY);
  const positions = new Int32Array(members);
  const departed = new Map<number, number[]>();
  const delivered = createHistogram();
  const acknowledged = createHistogram();
  let said = 0;
  let ordered = 0;
  let heard = 0;
  let lastHeardAt = 0;
  let accepted = 0;
  let refused = 0;

  const depart = (member: number, at: number, number: number) => {
    const own = departed.get(member) ?? Array.from(order.subarray(0, at));
    own.push(number);
    departed.set(member, own);
  };

  return {
    delivered,
    acknowledged,
    say(now) {
      if (said === CAPACITY) throw new Error('the witness’s book is full');
      saidAt[said] = now;
      return said++;
    },
    hear(member, numbers, now) {
      let at = positions[member] as number;
      for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] as number;
        if (departed.size > 0 && departed.has(member)) depart(member, at, number);
        else if (at === ordered) order[ordered++] = number;
        else if (order[at] !== number) depart(member, at, number);
        delivered.add(now - (saidAt[number] as number));
        at++;
      }
      positions[member] = at;
      heard += numbers.length;
      lastHeardAt = now;
    },
    acknowledge(number, isAccepted, now) {
      if (!isAccepted) refused++;
      else {
        accepted++;
        acknowledged.add(now - (saidAt[number] as number));
      }
    },
    saidCount: () => said,
    heardCount: () => heard,
    lastHeardAt: () => lastHeardAt,
    refusedCount: () => refused,
    waitingForAck: () => said - accepted - refused,
    judge: () => judge({ said, order: order.subarray(0, ordered), positions, departed }),
  };
}

type Book = { said: number; order: Int32Array; positions: Int32Array; departed: Map<number, number[]> };

function judge({ said, order, positions, departed }: Book): Verdict {
  const places = new Map(Array.from(order, (number, place) => [number, place]));
  // Who leads may be the one who hears a message twice.
  const isOrderExact = places.size === order.length;
  const sum = { lost: 0, duplicates: 0, inversions: 0 };
  for (const [member, position] of positions.entries()) {
    const own = departed.get(member) ?? (isOrderExact ? null : Array.from(order.subarray(0, position)));
    if (!own) {
      sum.lost += said - position;
      continue;
    }
    const once = new Set(own);
    sum.lost += said - once.size;
    sum.duplicates += own.length - once.size;
    sum.inversions += countInversions([...once].flatMap((number) => places.get(number) ?? []));
  }
  return sum;
}

function countInversions(places: number[]): number {
  return places.filter((place, at) => at > 0 && place < (places[at - 1] as number)).length;
}
