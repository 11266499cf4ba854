/** Words that a member wants to send, as they came in. */
export type Draft = {
  roomId: string;
  threadId: string | null;
  authorId: string;
  clientId: string;
  text: string;
  replyTo?: string | undefined;
  lang?: string | undefined;
  contentNote?: string | undefined;
  /** The words open a thread, whose id is not known before. */
  startsThread?: boolean;
};
