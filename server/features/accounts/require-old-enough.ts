import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { type Age, judgeAge } from './judge-age.ts';

/**
 * Asked before anything else is looked at. A refusal leaves nothing with us; her own browser remembers it for the sitting,
 * so that trying again with another year is refused as well.
 */
export function requireOldEnough({ ctx, input, cookies }: Call<'account:signUp'>): Age {
  if (cookies.wasRefusedForAge()) throw refuse('too_young');
  const age = judgeAge({ year: input.bornYear, month: input.bornMonth }, ctx.clock.now());
  if (age === 'unlikely') throw refuseYear();
  if (age !== 'tooYoung') return age;
  cookies.rememberRefusalForAge();
  throw refuse('too_young');
}

function refuseYear(): Error {
  const message = 'Look at the year again: it is in the future or very long ago.';
  return refuse('bad_input', { message, fields: [{ path: 'bornYear', message }] });
}
