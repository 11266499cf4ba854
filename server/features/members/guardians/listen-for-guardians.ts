import type { Context } from '#server/platform/context.ts';
import { endLinksOfGrown } from './end-link.ts';

export function listenForGuardians(ctx: Context): void {
  ctx.bus.on('member:cameOfAge', endLinksOfGrown);
}
