import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed } from '../find-room.ts';
import { readHead } from '../log/room-log.ts';
import { findMembership } from '../membership.store.ts';
import { findRoomByClientId, findRoomByPair, insertRoom } from '../room.store.ts';
import { viewRoomAs } from '../view-room.ts';
import { askOne } from './ask-one.ts';
import { askPeople } from './ask-people.ts';
import { type ConversationDocument, isConversation } from './is-conversation.ts';
import { requireHarmlessNote } from './require-harmless-note.ts';
import { requireMayAsk } from './require-may-ask.ts';

type Start = Call<'conversation:start'>;

/** Asks people for a private conversation. One to one it is always the same one; a group is found by its client id. */
export async function startConversation(call: Start): Promise<Room> {
  const { ctx, actor, input } = call;
  requireAllowed(can.startConversation(actor));
  const others = [...new Set(input.memberIds)].filter((id) => id !== actor.memberId);
  if (others.length === 0) throw refuse('not_found');
  const room = (await findStarted(call, others)) ?? (await open(call, others));
  if (room.conversation.pair) await askOne(ctx, actor, room, input.note);
  else if (await isUnfinished(call, room)) await askPeople(ctx, actor, room, input.note);
  return viewRoomAs(ctx, actor, room._id);
}

async function findStarted({ ctx, actor, input }: Start, others: string[]): Promise<ConversationDocument | null> {
  const pair = toPair(actor.memberId, others);
  const known =
    (pair && (await findRoomByPair(ctx, pair))) || (await findRoomByClientId(ctx, actor.memberId, input.clientId));
  if (!known) return null;
  if (!isConversation(known) || !isSame(known.conversation.people, [actor.memberId, ...others]))
    throw refuse('conflict');
  return known;
}

async function open(call: Start, others: string[]): Promise<ConversationDocument> {
  const { ctx, actor, input } = call;
  await Promise.all(others.map((otherId) => requireMayAsk(ctx, actor, otherId)));
  const room = toDocument(call, others);
  if (await isSilenced(ctx, actor.memberId, room._id)) throw refuse('silenced');
  requireHarmlessNote(ctx, input.note);
  try {
    await insertRoom(ctx, room);
    return room;
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    // The other one asked in the same moment, or this is the same request once more.
    const first = await findStarted(call, others);
    if (!first) throw error;
    return first;
  }
}

function toDocument({ ctx, actor, input }: Start, others: string[]): ConversationDocument {
  const pair = toPair(actor.memberId, others);
  const people = [actor.memberId, ...others];
  const now = ctx.clock.now();
  return {
    _id: ctx.clock.newId(),
    kind: 'conversation',
    conversation: { people, asked: others, askedBy: actor.memberId, askedAt: now, ...(pair && { pair }) },
    ...{ name: '', entry: 'strict', charter: { forWhom: '', moderation: '', kept: '' }, clientId: input.clientId },
    ...{ slowModeSeconds: 0, isLocked: false, isArchived: false, memberCount: 0 },
    createdBy: actor.memberId,
    createdAt: now,
  };
}

/** A first try may have ended between the room and its people. */
async function isUnfinished({ ctx, actor }: Start, room: ConversationDocument): Promise<boolean> {
  if (room.createdBy !== actor.memberId || (await findMembership(ctx, room._id, actor.memberId))) return false;
  return (await readHead(ctx, room._id)).seq === 0;
}

function toPair(memberId: string, others: string[]): string | undefined {
  return others.length === 1 ? [memberId, ...others].sort().join(' ') : undefined;
}

function isSame(known: string[], asked: string[]): boolean {
  return known.length === asked.length && asked.every((id) => known.includes(id));
}
