import type { Context } from '#server/platform/context.ts';

/** What others read of somebody new from now on, as of anybody who changes her profile. */
export async function tellOfName(
  ctx: Context,
  memberId: string,
  { name, handle }: { name: string; handle: string },
): Promise<void> {
  await ctx.bus.publish(ctx, 'member:profileChanged', { memberId, texts: [name, handle] });
}
