import type { SubjectRef } from '#shared/contract/moderation.ts';
import type { OpeningReason } from '#shared/contract/openings.ts';

type FoundReason = { rule: string; start: number; end: number };

/** Everything that is said on the bus. */
export type News = {
  /** A device was signed out, for whatever reason. Its sockets are cut by the platform. */
  'device:revoked': { memberId: string; deviceIds: string[]; reason: 'signedOut' | 'suspended' };
  /** A role or standing changed: open sockets must come back with the new one. */
  'member:standingChanged': { memberId: string };
  /** A newcomer was let in by an invite to a room; whether its maker may let people into that room is for rooms to say. */
  'member:joinedByInvite': { memberId: string; inviterId: string; roomId: string };
  /** She has turned 18. Said once, or again after a crash. */
  'member:cameOfAge': { memberId: string };
  /**
   * Somebody leaves for good. Said before anything of hers goes, and again should it have been interrupted: what is done then must
   * be safe to repeat. She is signed out everywhere by then, and is answered once everybody who listens is done.
   */
  'member:erased': { memberId: string };
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
    /** What screening found, with places in the text as typed. */
    reasons: FoundReason[];
  };
  /** The author took her held message back, so no one has to decide. */
  'message:heldWithdrawn': { heldId: string };
  /** Words of a room that tell of distress were delivered, or wait. Never said of a private conversation. */
  'message:disclosed': { roomId: string; messageId: string; authorId: string; at: Date; reasons: FoundReason[] };
  /** A message or post was withdrawn by its author or taken down by a moderator. */
  'message:gone': { roomId: string; messageId: string; by: 'author' | 'moderator' };
  /** What a moderator took down is back as it was. */
  'message:restored': { roomId: string; messageId: string };
  /** A moderator let somebody write, or come in, before the time. `statementId`: of the statement that is to say so. */
  'sanction:ended': {
    sanctionId: string;
    caseId: string;
    kind: 'silence' | 'suspension';
    byMemberId: string;
    at: Date;
    statementId: string;
  };
  /** The thirty days are over after which somebody is told that two leads looked behind her name for one thread. */
  'question:opened': {
    openingId: string;
    personaId: string;
    roomId: string;
    reason: OpeningReason;
    openedBy: string;
    text: string;
  };
  'member:removedFromRoom': { roomId: string; memberId: string; byMemberId: string; reason: string };
  /** A crowd of newcomers floods a room: said once a rush, when it begins. */
  'room:rushed': { roomId: string; memberIds: string[]; at: Date };
  /** What she says of herself to others, as it is from now on. */
  'member:profileChanged': { memberId: string; texts: string[] };
  'subject:reported': { subject: SubjectRef };
};
