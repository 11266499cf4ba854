import type { CaseSummary, ReportReason, SubjectRef } from '#shared/contract/moderation.ts';
import { clientId, type Line, type Person } from '#tests/support/person.ts';

/** Words that the list is certain of. */
export const HELD_WORDS = 'you absolute bastard';

export function report(reporter: Person, subject: SubjectRef, reason: ReportReason = 'harassment', note = '') {
  return reporter.must('report:create', { clientId: clientId(), subject, reason, note });
}

export const aboutMessage = (roomId: string, messageId: string): SubjectRef => ({ kind: 'message', roomId, messageId });

/** Waits until this desk hears of an open case about a message or held message. */
export function untilCase(line: Line, messageId: string): Promise<CaseSummary> {
  return line.until(
    () =>
      line.heard('case:changed').findLast(({ subject }) => 'messageId' in subject && subject.messageId === messageId),
    `a case about ${messageId}`,
  ) as Promise<CaseSummary>;
}

export async function sendHeld(author: Person, roomId: string, text = HELD_WORDS, id = clientId()) {
  const outcome = await author.must('message:send', { roomId, clientId: id, text });
  if (outcome.state !== 'held') throw new Error(`“${text}” was sent`);
  return outcome.held;
}

export function allHeard(...lines: Line[]): string {
  return JSON.stringify(lines.map(({ frames }) => frames));
}
