import type { AuditDocument } from '#server/features/audit/audit.model.ts';

/** Actions whose entries lead to one question while its asker is not to know yet that it is being opened. */
export const namesQuestion = /^opening:(?!keyMade$|told$)/;

/**
 * The entry as it is read: that an opening was begun, by whom, when and why, and not which question it is of. For every reader
 * alike, so that nobody is known by what she alone does not see. The log itself has it whole.
 */
export function hideQuestion(entry: AuditDocument): AuditDocument {
  if (!namesQuestion.test(entry.action)) return entry;
  return { ...entry, object: entry.object.replace(/ ?\bof message .*$/, '') };
}
