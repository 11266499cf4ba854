import { appendCaseEvent } from '#server/features/moderation/case-event.store.ts';
import type { DecisionDocument } from '#server/features/moderation/decision.ts';
import type { CaseSummary, ReportReason, SubjectRef } from '#shared/contract/moderation.ts';
import { clientId, type Line, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

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

/** A removal that was kept, whose process died before anything of it was carried out. */
export async function keepDecision(
  { ctx }: TestServer,
  caseId: string,
  byMember: string,
  at = new Date(),
): Promise<void> {
  await appendCaseEvent(ctx, caseId, ({ version }) => {
    const decision: DecisionDocument = {
      ...{ decision: 'remove', rule: 'noHate', note: '', cannedWords: null, words: '', contentNote: null },
      ...{ byMember, byRole: 'moderator', at, fromVersion: version, isRemovedFromRoom: false },
      ...{ silence: null, suspension: null, room: null, strikeId: ctx.clock.newId() },
      statements: [{ id: ctx.clock.newId(), what: 'removed' }],
    };
    return { type: 'deciding', decision, byMember };
  });
}

/** A steward’s room with an author whose message somebody reports; the moderator’s screen has the case. */
export async function openReportedCase(banyan: TestServer, text = 'words to decide on') {
  const [steward, author, reporter, moderator] = await Promise.all([
    signUp(banyan),
    signUp(banyan, { name: 'Linh' }),
    signUp(banyan),
    signUp(banyan, { role: 'moderator', name: 'Priya' }),
  ]);
  const room = await openRoom(steward, [author, reporter]);
  const message = await say(author, room.id, text);
  const desk = await moderator.connect();
  await report(reporter, aboutMessage(room.id, message.id));
  const opened = await untilCase(desk, message.id);
  return { banyan, steward, author, reporter, moderator, room, message, desk, opened };
}

/** The case as it stands, for what comes next. */
export async function look(moderator: Person, caseId: string): Promise<{ caseId: string; version: number }> {
  const { version } = await moderator.must('case:view', { caseId });
  return { caseId, version };
}

/** Gives accounts an age in days. */
export async function age({ ctx }: TestServer, people: Person[], days: number): Promise<void> {
  const openedOn = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const accounts = ctx.db.collection<{ _id: string }>('accounts');
  for (const { id } of people) await accounts.updateOne({ _id: id }, { $set: { openedOn } });
}
