import type { Crowd } from './crowd.ts';
import { type Offered, offerLoad } from './offer-load.ts';

export const LATE_MS = 500;
const STEEPNESS = 1.3;
/** A step that takes longer than this has failed anyway. */
const PATIENCE_MS = 2_500;

export type Top = { deliveriesPerSecond: number; messagesPerSecond: number; p99: number; loadShare: number };

/**
 * Raises the rate, two steps at a time and then back by one, until the slowest hundredth waits too long; gives the most
 * deliveries a second before that.
 */
export async function climb(
  crowd: Crowd,
  { from, secondsAStep, most = 40_000 }: { from: number; secondsAStep: number; most?: number },
): Promise<Top> {
  let top: Top = { deliveriesPerSecond: 0, messagesPerSecond: 0, p99: 0, loadShare: 0 };
  const step = async (rate: number) => {
    const offered = await offerLoad(crowd, { perSecond: rate, seconds: secondsAStep, patienceMs: PATIENCE_MS });
    const isInTime = judge(crowd, offered);
    if (isInTime && offered.deliveriesPerSecond > top.deliveriesPerSecond)
      top = { ...pick(offered), messagesPerSecond: rate };
    return isInTime;
  };
  let rate = from;
  while (rate <= most && (await step(rate))) rate *= STEEPNESS ** 2;
  if (crowd.cutCount() === 0 && crowd.isQuiet()) await step(rate / STEEPNESS);
  return top;
}

function pick({ deliveriesPerSecond, p99, loadShare }: Offered) {
  return { deliveriesPerSecond, p99, loadShare };
}

function judge(crowd: Crowd, { isWhole, p99 }: Offered): boolean {
  return isWhole && p99 <= LATE_MS && crowd.cutCount() === 0 && crowd.witness.refusedCount() === 0;
}
