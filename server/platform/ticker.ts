import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from './context.ts';

/**
 * Does something again and again while the server runs, never twice at once: what falls due by the clock. Answers a function
 * that stops it and waits for what is under way.
 */
export function tick(ctx: Context, what: string, everyMs: number, work: () => Promise<void>): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    while (!stop.signal.aborted) {
      await work().catch((error: unknown) => ctx.log.error({ err: error, what }, 'a recurring job failed'));
      await sleep(everyMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
    }
  })();
  return async () => {
    stop.abort();
    await running;
  };
}
