import { z } from 'zod';
import { operation } from '../operation.ts';
import { Id, Moment, Seq } from './base.ts';
import { MemberCard } from './members.ts';
import { Message } from './messages.ts';
import { AnonymousQuestions, Charter, Entry, Review, RoomAudience } from './rooms.ts';
import { Thread } from './threads.ts';

/** What a room’s log says of the room itself: the part of `Room` that is the same for everyone in it. */
export const RoomFacts = z.object({
  name: z.string(),
  lang: z.string().optional(),
  entry: Entry,
  audience: RoomAudience,
  review: Review,
  charter: Charter,
  slowModeSeconds: z.number().int(),
  isLocked: z.boolean(),
  isArchived: z.boolean(),
  anonymousQuestions: AnonymousQuestions,
});
export type RoomFacts = z.infer<typeof RoomFacts>;

/** A thread without what differs from reader to reader. */
export const SharedThread = Thread.omit({ readNumber: true });
export type SharedThread = z.infer<typeof SharedThread>;

const place = { seq: Seq, at: Moment };

/**
 * One event of a room’s log. Events carry the present state of what they are about, so applying one twice, or one that is
 * older than what the client has, changes nothing.
 */
export const RoomEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message:sent'), ...place, message: Message, thread: SharedThread.optional() }),
  z.object({ type: z.literal('message:changed'), ...place, message: Message }),
  z.object({ type: z.literal('thread:changed'), ...place, thread: SharedThread }),
  z.object({ type: z.literal('room:changed'), ...place, room: RoomFacts }),
  z.object({
    type: z.literal('membership:changed'),
    ...place,
    memberId: Id,
    isIn: z.boolean(),
    isSteward: z.boolean(),
    memberCount: z.number().int(),
  }),
]);
export type RoomEvent = z.infer<typeof RoomEvent>;

/** Several events of one room, in order of `seq`, in one frame. */
export const RoomEvents = z.object({ roomId: Id, events: z.array(RoomEvent).min(1), members: z.array(MemberCard) });
export type RoomEvents = z.infer<typeof RoomEvents>;

export const roomLogOperations = {
  'room:catchUp': operation({
    summary: 'The events after a sequence number. Too far behind, `isReset` says: read the newest page instead.',
    rest: 'GET /rooms/:roomId/events',
    caller: 'member',
    input: z.object({ roomId: Id, after: Seq }),
    output: z.object({
      roomId: Id,
      events: z.array(RoomEvent),
      members: z.array(MemberCard),
      headSeq: Seq,
      isReset: z.boolean(),
    }),
    errors: ['not_found'],
  }),
};
