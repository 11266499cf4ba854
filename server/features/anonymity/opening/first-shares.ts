import { type Context, remember } from '#server/platform/context.ts';

/** The share that the first lead gave, until the second comes: in memory alone, so a stop of the server ends the waiting. */
const sharesOf = remember('first shares', () => new Map<string, { share: Uint8Array; until: Date }>());

export function keepFirstShare(ctx: Context, openingId: string, share: Uint8Array, until: Date): void {
  sharesOf(ctx).set(openingId, { share, until });
}

export function hasFirstShare(ctx: Context, openingId: string): boolean {
  const kept = sharesOf(ctx).get(openingId);
  return kept !== undefined && kept.until > ctx.clock.now();
}

/** Gives it away: whoever takes it must overwrite it, and nobody gets it a second time. */
export function takeFirstShare(ctx: Context, openingId: string): Uint8Array | null {
  const share = hasFirstShare(ctx, openingId) ? (sharesOf(ctx).get(openingId)?.share ?? null) : null;
  if (share) sharesOf(ctx).delete(openingId);
  return share;
}

export function dropFirstShare(ctx: Context, openingId: string): void {
  sharesOf(ctx).get(openingId)?.share.fill(0);
  sharesOf(ctx).delete(openingId);
}

/** Whatever else cannot be done at the moment, nothing stays longer than it was said to. */
export function dropOldShares(ctx: Context): void {
  for (const openingId of sharesOf(ctx).keys()) if (!hasFirstShare(ctx, openingId)) dropFirstShare(ctx, openingId);
}
