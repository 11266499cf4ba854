import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitMember } from './admit-member.ts';
import { isLastSteward } from './expel-member.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { findMembership } from './membership.store.ts';
import { findActor } from './young/require-may-be-in.ts';

export async function setSteward({ ctx, actor, input }: Call<'room:setSteward'>) {
  const { roomId, memberId, isSteward } = input;
  const place = await requireRoomFor(ctx, actor, roomId);
  const known = { isSteward, isLastSteward: await isLastSteward(ctx, roomId, memberId) };
  requireAllowed(can.setSteward(actor, { ...place, ...known, ageBand: 'adult' }));
  const subject = await findActor(ctx, memberId);
  if (!subject || (await findMembership(ctx, roomId, memberId))?.state !== 'joined') throw refuse('not_found');
  requireAllowed(can.setSteward(actor, { ...place, ...known, ageBand: subject.ageBand }));
  await admitMember(ctx, { roomId, memberId, isSteward });
  return done;
}
