import type { Context } from '#server/platform/context.ts';
import { type Actor, isModerator } from '#shared/policy/verdict.ts';
import { findMembership } from '../membership.store.ts';

export async function looksAfter(ctx: Context, viewer: Actor, roomId: string): Promise<boolean> {
  const membership = await findMembership(ctx, roomId, viewer.memberId);
  return membership?.state === 'joined' && (membership.isSteward || isModerator(viewer));
}
