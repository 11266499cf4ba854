import type { Context } from '#server/platform/context.ts';

/**
 * How long words written without a name rest before a person sees them, and again before they appear: long enough that the
 * moment says nothing of who was here (`npm run attack:dump` measures it), short enough that help is not late. Seconds.
 */
const delays = { beforeReview: [60, 1200], beforeAppearing: [60, 900] } as const;

/** A moment that nobody can foresee. */
export function pickMoment(ctx: Context, delay: keyof typeof delays): Date {
  const [least, most] = delays[delay];
  const share = ctx.clock.randomBytes(4).readUInt32BE() / 2 ** 32;
  const seconds = (least + share * (most - least)) * ctx.config.anonymousDelayFactor;
  return new Date(ctx.clock.now().getTime() + seconds * 1000);
}
