import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { forgetAgeLetter } from './account.store.ts';

/** She has read it: nothing of it is kept. */
export async function putAwayAgeLetter({ ctx, actor }: Call<'account:putAwayAgeLetter'>) {
  await forgetAgeLetter(ctx, actor.memberId);
  return done;
}
