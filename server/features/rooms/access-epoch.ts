import { type Context, remember } from '#server/platform/context.ts';
import { Refusal } from '#shared/errors.ts';

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

/** What she may do in her rooms changed since it was checked. A refusal, so that it concerns one change of a batch only. */
export class AccessChanged extends Refusal {
  constructor() {
    super('conflict');
  }
}

/**
 * Taken before a check, called where its outcome is used: throws if a membership or a block of hers changed in between. So what is
 * already waiting to be written does not outlive her removal.
 */
function holdAccess(ctx: Context, memberId: string): () => void {
  const epoch = accessEpoch(ctx, memberId);
  return () => {
    if (epoch !== accessEpoch(ctx, memberId)) throw new AccessChanged();
  };
}

/** Checks and does again what found its check out of date. */
export async function withHeldAccess<Value>(
  ctx: Context,
  memberId: string,
  work: (requireUnchanged: () => void) => Promise<Value>,
): Promise<Value> {
  for (;;) {
    try {
      return await work(holdAccess(ctx, memberId));
    } catch (error) {
      if (!(error instanceof AccessChanged)) throw error;
    }
  }
}
