/** Who writes, as far as behaviour is concerned. */
export type Author = {
  memberId: string;
  /** In this room for less than a day, and nobody who looks after it. */
  isFresh: boolean;
  /** A steward of the room or a moderator: announcements repeat themselves and name many. */
  isTrusted: boolean;
};

/** Where and as what she writes it. A retry carries the same client id and is not a second message. */
export type Utterance = { text: string; clientId: string; roomId: string; threadId: string | null };
