import { type Context, remember } from '#server/platform/context.ts';

const epochsOf = remember('access epochs', () => new Map<string, number>());

/**
 * Counts the changes to what a member may hear. A socket that is connecting reads her rooms, and reads them again if the
 * count moved meanwhile: so a removal in that very moment is not missed.
 */
export function accessEpoch(ctx: Context, memberId: string): number {
  return epochsOf(ctx).get(memberId) ?? 0;
}

export function bumpAccess(ctx: Context, memberId: string): void {
  const epochs = epochsOf(ctx);
  epochs.set(memberId, (epochs.get(memberId) ?? 0) + 1);
}
