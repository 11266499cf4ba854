import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Company } from '#shared/policy/messages.ts';
import type { Actor, Verdict } from '#shared/policy/verdict.ts';
import { findCompany } from './conversation/find-company.ts';
import type { MembershipDocument } from './membership.model.ts';
import { findMembership } from './membership.store.ts';
import type { RoomDocument } from './room.model.ts';
import { findRoom } from './room.store.ts';

/** A room and her place in it. `state: 'none'` when she has no place yet. */
export type RoomPlace = {
  room: RoomDocument;
  membership: Pick<MembershipDocument, 'isSteward' | 'readNumber' | 'note'> & {
    state: MembershipDocument['state'] | 'none';
    /** When she came in. */
    since?: Date;
  };
  /** Of a private conversation: the others in it. */
  company?: Company | undefined;
};

const noMembership = { state: 'none', isSteward: false, readNumber: 0, note: '' } as const;

/** The only way to get a room: as the one who asks. What she may not see does not exist. */
export async function findRoomFor(ctx: Context, actor: Actor, roomId: string): Promise<RoomPlace | null> {
  // Both are always asked for, so that a hidden room takes the same time as an absent one.
  const [room, membership] = await Promise.all([findRoom(ctx, roomId), findMembership(ctx, roomId, actor.memberId)]);
  if (!room) return null;
  const place = { room, membership: membership ?? noMembership, company: await findCompany(ctx, actor.memberId, room) };
  return can.seeRoom(actor, place).isAllowed ? place : null;
}

export async function requireRoomFor(ctx: Context, actor: Actor, roomId: string): Promise<RoomPlace> {
  const place = await findRoomFor(ctx, actor, roomId);
  if (!place) throw refuse('not_found');
  return place;
}

/** A room that she is in: what reading and writing need. */
export async function requireJoinedRoom(ctx: Context, actor: Actor, roomId: string): Promise<RoomPlace> {
  const place = await requireRoomFor(ctx, actor, roomId);
  requireAllowed(can.readRoom(actor, place));
  return place;
}

export function requireAllowed(verdict: Verdict): void {
  if (!verdict.isAllowed) throw refuse(verdict.code);
}
