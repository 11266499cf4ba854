import type { Context, SignedIn } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { viewListsOf } from './view-lists.ts';

/** Tells her other devices whom she has blocked and muted now. */
export async function tellLists(ctx: Context, { memberId, deviceId }: SignedIn): Promise<void> {
  const lists = await viewListsOf(ctx, memberId);
  ctx.publisher.to(audience.member(memberId), 'lists:changed', lists, [audience.device(deviceId)]);
}
