import type { CaseDocument } from './case.model.ts';

/** The room that a case is in or about; none for what happened in private. */
export function findRoomOf({ room, subject, isPrivate }: Pick<CaseDocument, 'room' | 'subject' | 'isPrivate'>) {
  if (isPrivate) return null;
  return room ?? (subject.kind === 'room' ? subject.roomId : null);
}
