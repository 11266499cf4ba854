import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { admitMember } from '../admit-member.ts';
import { readHead } from '../log/room-log.ts';
import { findMembership } from '../membership.store.ts';
import { saveAsked } from '../room.store.ts';
import { askPeople } from './ask-people.ts';
import type { ConversationDocument } from './is-conversation.ts';
import { requireHarmlessNote } from './require-harmless-note.ts';
import { mayAsk } from './require-may-ask.ts';

const ONCE_A_DAY_MS = 24 * 60 * 60 * 1000;

/** Asks the other one of the two, whatever became of it when one of them asked before. */
export async function askOne(ctx: Context, actor: Actor, room: ConversationDocument, note: string): Promise<void> {
  const { memberId } = actor;
  const otherId = room.conversation.people.find((id) => id !== memberId) as string;
  const [mine, theirs] = await Promise.all([
    findMembership(ctx, room._id, memberId),
    findMembership(ctx, room._id, otherId),
  ]);
  const isIn = mine?.state === 'joined';
  if (isIn && theirs) return;
  if (theirs?.state === 'joined') return comeIn(ctx, actor, room, otherId);
  const [isOpen, isTooSoon] = await Promise.all([mayAsk(ctx, actor, otherId), isAskedToday(ctx, room)]);
  // Whoever waits for an answer hears the same whether there is none yet or it was a no.
  if (isIn && room.conversation.asked.includes(otherId) && (isTooSoon || !isOpen)) return;
  if (!isOpen) throw refuse('not_found');
  if (isTooSoon) throw refuse('conflict', { message: 'You can ask again a day after the last time.' });
  if (await isSilenced(ctx, memberId, room._id)) throw refuse('silenced');
  requireHarmlessNote(ctx, note);
  const asked = await saveAsked(ctx, room._id, { asked: [otherId], askedBy: memberId, askedAt: ctx.clock.now() });
  await askPeople(ctx, actor, asked as ConversationDocument, note);
}

/** Where nobody has ever come in, a first try is just under way or has ended half-way. */
async function isAskedToday(ctx: Context, room: ConversationDocument): Promise<boolean> {
  const isBegun = (await readHead(ctx, room._id)).seq > 0;
  return isBegun && ctx.clock.now().getTime() - room.conversation.askedAt.getTime() < ONCE_A_DAY_MS;
}

/** The other one is there: whether she asked, or stayed when this one left. */
async function comeIn(ctx: Context, actor: Actor, room: ConversationDocument, otherId: string): Promise<void> {
  if (!(await mayAsk(ctx, actor, otherId, { isHere: true }))) throw refuse('not_found');
  await admitMember(ctx, { roomId: room._id, memberId: actor.memberId, isSteward: false });
}
