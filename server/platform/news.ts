import type { SubjectRef } from '#shared/contract/moderation.ts';

/** Everything that is said on the bus. */
export type News = {
  /** A device was signed out, for whatever reason. Its sockets are cut by the platform. */
  'device:revoked': { memberId: string; deviceIds: string[]; reason: 'signedOut' | 'suspended' };
  /** A role or standing changed: open sockets must come back with the new one. */
  'member:standingChanged': { memberId: string };
  /** A newcomer was let in by an invite to a room; whether its maker may let people into that room is for rooms to say. */
  'member:joinedByInvite': { memberId: string; inviterId: string; roomId: string };
  /** A card that stands beside messages changed. */
  'member:cardChanged': { memberId: string };
  /** She has blocked somebody, which nobody else may learn. */
  'member:blocked': { memberId: string; otherId: string };
  /** A draft waits for a person. */
  'message:held': {
    heldId: string;
    roomId: string;
    threadId: string | null;
    authorId: string;
    text: string;
    at: Date;
    reason: string;
    rule: string;
  };
  /** The author took her held message back, so no one has to decide. */
  'message:heldWithdrawn': { heldId: string };
  /** A message or post was withdrawn by its author or taken down by a moderator. */
  'message:gone': { roomId: string; messageId: string; by: 'author' | 'moderator' };
  'member:removedFromRoom': { roomId: string; memberId: string; byMemberId: string; reason: string };
  'subject:reported': { subject: SubjectRef };
};
