import { type Clock, systemClock } from '#server/platform/clock.ts';

export type HandClock = Clock & {
  /** Moves the time on. */
  advance(by: { days?: number; minutes?: number; seconds?: number }): void;
  set(moment: string): void;
};

/** A clock that stands still until it is moved; ids and randomness stay as they are. */
export function createHandClock(start: Date | string = new Date()): HandClock {
  let now = new Date(start).getTime();
  return {
    ...systemClock,
    now: () => new Date(now),
    advance: ({ days = 0, minutes = 0, seconds = 0 }) => {
      now += ((days * 24 * 60 + minutes) * 60 + seconds) * 1000;
    },
    set: (moment) => {
      now = new Date(moment).getTime();
    },
  };
}
