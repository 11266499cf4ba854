import type { DoorKeeper } from '#server/features/accounts/door-keeper.ts';
import { refuse } from '#shared/errors.ts';
import { forgetSilences } from '../find-silence.ts';
import { insertSanctionIn } from '../sanction.store.ts';
import { hashHandles } from './hash-handles.ts';
import { takeLeftSanctions } from './left-sanction.store.ts';

/** Read by moderators beside the silence, which nobody decided about this account. */
const REASON = 'Carried over from an account of the same name that was erased while it was silenced.';

/** A handle that was left behind suspended opens no account before the end; silenced, it writes no earlier than it would have. */
export const meetNewcomer: DoorKeeper = async (ctx, { memberId, handle }, session) => {
  const left = await takeLeftSanctions(ctx, hashHandles(ctx, handle), session);
  const suspension = left.find(({ kind }) => kind === 'suspension');
  if (suspension) throw refuseUntil(suspension.until);
  for (const { room, until } of left) {
    const carried = { member: memberId, kind: 'silence' as const, room, until, from: ctx.clock.now(), reason: REASON };
    // No member and no case: it is the house that remembers.
    await insertSanctionIn(
      ctx,
      { ...carried, _id: ctx.clock.newId(), byMember: 'house', caseId: 'left behind' },
      session,
    );
  }
  return () => forgetSilences(ctx);
};

function refuseUntil(until: Date): Error {
  const day = until.toISOString().slice(0, 10);
  const message = `This handle was left behind by a suspended account. It can be used again after ${day}. Choose another one, or come back then.`;
  return refuse('suspended', { message, fields: [{ path: 'handle', message }] });
}
