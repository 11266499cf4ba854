/** How likely a text is abuse, 0 to 1. Rejects when it cannot say. */
export type Scorer = (text: string, signal: AbortSignal) => Promise<number>;

type Limits = { timeoutMs: number; failuresUntilRest: number; restMs: number; mostWaiting: number };

const limits: Limits = { timeoutMs: 3000, failuresUntilRest: 5, restMs: 60_000, mostWaiting: 100 };

export type Classifier = { score(text: string): Promise<number | null> };

/**
 * Asks a scorer one text at a time and never waits for it long. One that fails again and again is left alone for a while;
 * what it does not answer has no score, and nothing else depends on it.
 */
export function createClassifier(
  scorer: Scorer,
  { now, onRest }: { now: () => number; onRest: (error: unknown) => void },
  { timeoutMs, failuresUntilRest, restMs, mostWaiting }: Limits = limits,
): Classifier {
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let failures = 0;
  let restsUntil = 0;

  const ask = async (text: string): Promise<number | null> => {
    if (restsUntil > now()) return null;
    try {
      const score = await withinTime(scorer, text, timeoutMs);
      failures = 0;
      return score;
    } catch (error) {
      if (++failures < failuresUntilRest) return null;
      failures = 0;
      restsUntil = now() + restMs;
      onRest(error);
      return null;
    }
  };

  return {
    score(text) {
      if (waiting >= mostWaiting) return Promise.resolve(null);
      waiting++;
      const scored = turn.then(() => ask(text)).finally(() => waiting--);
      turn = scored;
      return scored;
    },
  };
}

async function withinTime(scorer: Scorer, text: string, timeoutMs: number): Promise<number> {
  const stop = new AbortController();
  const late = new Promise<never>((_resolve, reject) =>
    stop.signal.addEventListener('abort', () => reject(new Error('the classifier took too long'))),
  );
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  timer.unref();
  try {
    const score = await Promise.race([scorer(text, stop.signal), late]);
    if (!(score >= 0 && score <= 1)) throw new Error(`the classifier answered ${score}`);
    return score;
  } finally {
    clearTimeout(timer);
  }
}
