import type { CaseOrigin, SubjectRef } from '#shared/contract/moderation.ts';

export const toHeldKey = (heldId: string) => `held ${heldId}`;

/** Names what a case is about, so that it has one open case at a time: reports join it. */
export function toOpenKey({ origin, subject }: { origin: CaseOrigin; subject: SubjectRef }): string {
  const id = toSubjectId(subject);
  if (origin === 'held') return toHeldKey(id);
  return origin === 'report' ? `${subject.kind} ${id}` : `${origin} ${id}`;
}

function toSubjectId(subject: SubjectRef): string {
  if (subject.kind === 'message') return subject.messageId;
  return subject.kind === 'member' ? subject.memberId : subject.roomId;
}
