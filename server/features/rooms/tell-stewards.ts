import type { Context } from '#server/platform/context.ts';
import { findMembershipsIn } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';

/** Somebody waits at the door: the stewards’ lists are told, so that their clients ask who. */
export async function tellStewards(ctx: Context, roomId: string): Promise<void> {
  const memberships = await findMembershipsIn(ctx, roomId, 'joined');
  for (const { member, isSteward } of memberships) if (isSteward) await tellMine(ctx, roomId, member);
}
