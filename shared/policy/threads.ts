import type { MembershipForPolicy, RoomFactsForPolicy } from './rooms.ts';
import { type Actor, allowedIf, refused, type Verdict } from './verdict.ts';

type Subject = { thread: { authorId: string; isQuestion: boolean; isGone: boolean }; membership: MembershipForPolicy };

export const threadPolicy = {
  /** A private conversation is one line of talk. */
  startThread: (_actor: Actor, { room }: { room: RoomFactsForPolicy }): Verdict =>
    allowedIf(room.kind !== 'conversation'),
  /** The one who asked says what helped; a steward can when she does not come back. */
  acceptAnswer: (actor: Actor, { thread, membership }: Subject): Verdict => {
    if (membership.state !== 'joined') return refused('not_found');
    if (!thread.isQuestion || thread.isGone) return refused('conflict');
    return allowedIf(thread.authorId === actor.memberId || membership.isSteward);
  },
};
