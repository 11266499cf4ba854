import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { admitMember } from '../admit-member.ts';
import type { RoomDocument } from '../room.model.ts';

/** Lets somebody in. An adult comes into a room for the young to look after it, and is named in it from then on. */
export async function admitNewcomer(ctx: Context, { memberId, ageBand }: Actor, room: RoomDocument): Promise<void> {
  const isSteward = room.audience === 'young' && ageBand === 'adult';
  await admitMember(ctx, { roomId: room._id, memberId, isSteward });
}
