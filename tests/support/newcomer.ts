import type { Request } from '#shared/contract/operations.ts';
import { PASSWORD, uniqueHandle } from './person.ts';
import type { Answer } from './server.ts';

/** What an adult newcomer fills in, with a handle of her own unless told otherwise. */
export function newcomer(more: Partial<Request<'account:signUp'>> = {}): Request<'account:signUp'> {
  const handle = uniqueHandle('new');
  return { handle, name: handle, password: PASSWORD, bornYear: 1990, bornMonth: 1, ...more };
}

/** The cookies of an answer, as a browser sends them back. */
export function cookieOf({ setCookie }: Pick<Answer<unknown>, 'setCookie'>): string {
  return setCookie.map((line) => line.split(';')[0]).join('; ');
}
