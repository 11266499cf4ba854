import type { ClientSession } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';

/**
 * What is remembered of a handle that somebody left behind is known further right, where it is registered. Refuses the newcomer,
 * or lets her in as it says, inside the transaction of her sign-up; what it answers is to be called once that is committed.
 */
export type DoorKeeper = (
  ctx: Context,
  newcomer: { memberId: string; handle: string },
  session: ClientSession,
) => Promise<() => void>;

const registered = remember<{ keeper: DoorKeeper }>('door keeper', () => ({ keeper: async () => () => {} }));

export function registerDoorKeeper(ctx: Context, keeper: DoorKeeper): void {
  registered(ctx).keeper = keeper;
}

export function meetAtDoor(...[ctx, newcomer, session]: Parameters<DoorKeeper>): Promise<() => void> {
  return registered(ctx).keeper(ctx, newcomer, session);
}
