import type { Context } from '#server/platform/context.ts';
import { rememberReasons } from './records/remember-reasons.ts';
import { screenText } from './screen-text.ts';

/** Names and what people say of themselves are read too. Nobody is stopped because of her name: it is only counted. */
export function listenForScreening(ctx: Context): void {
  ctx.bus.on('member:profileChanged', async (_ctx, { texts }) => {
    const surface = 'displayName';
    const reasons = texts.flatMap((text) => screenText(ctx, { text, surface }).reasons);
    await rememberReasons(ctx, reasons, { surface, roomId: null });
  });
}
