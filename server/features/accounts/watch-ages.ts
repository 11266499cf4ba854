import type { Context } from '#server/platform/context.ts';
import { isDatabaseUnavailable } from '#server/platform/database-errors.ts';
import { bringOfAge } from './come-of-age.ts';

const EVERY_MS = 60_000;

/** Looks once a minute who has turned 18, so that nobody who stays connected stays among the young. Answers how to stop. */
export function watchAges(ctx: Context): () => void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await bringOfAge(ctx);
    } catch (error) {
      if (!isDatabaseUnavailable(error))
        ctx.log.error({ err: error }, 'somebody’s coming of age could not be completed');
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
