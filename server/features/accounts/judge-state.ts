import type { AccountDocument } from './account.model.ts';

export type AccountState = AccountDocument['state'] | 'suspended';

type Known = { state: AccountDocument['state']; suspendedUntil?: Date | null | undefined };

/** What an account is now: a suspension is over by the passing of time, without anybody doing anything. */
export function stateNow({ state, suspendedUntil }: Known, now: Date): AccountState {
  return state === 'active' && suspendedUntil && suspendedUntil > now ? 'suspended' : state;
}
