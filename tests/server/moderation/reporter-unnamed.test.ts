import { expect, it } from 'vitest';
import type { SubjectRef } from '#shared/contract/moderation.ts';
import { openConversation, signUpOpen } from '#tests/server/conversations/ask.ts';
import { crawl } from '#tests/server/leaving/crawl.ts';
import { clientId, openRoom, PASSWORD, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, look, report } from './desk.ts';

const server = useServer();

/** How often each kind of answer names somebody: that she is in the room is no secret, that she reported is. */
function countNamed(answers: string, { id, handle }: Person): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of answers.split('\n')) {
    const { name, input } = JSON.parse(line) as { name: string; input: object };
    const times = line.split(new RegExp(`${id}|${handle}|Secret Reporter`)).length - 1;
    if (times > 0) counts[`${name} ${JSON.stringify(input)}`] = times;
  }
  return counts;
}

it('whoever reports is named in nothing that the reported member is told, may ask for or takes along, whatever is decided', {
  timeout: 240_000,
}, async () => {
  const banyan = await server();
  // The reported member is a steward too: of cases about herself she sees nothing.
  const author = await signUp(banyan);
  const reporter = await signUpOpen(banyan, { handle: 'secretreporter', name: 'Secret Reporter' });
  const [moderator, colleague] = [
    await signUp(banyan, { role: 'moderator' }),
    await signUp(banyan, { role: 'moderator' }),
  ];
  const room = await openRoom(author, [reporter]);
  const conversation = await openConversation(author, [reporter]);
  const started = await author.must('thread:start', {
    ...{ roomId: room.id, clientId: clientId(), title: 'A question', text: 'How do you do it?' },
  });
  if (started.state !== 'sent') throw new Error('held');
  const said = [await say(author, room.id, 'your sort again'), started.message];
  const alone = await say(author, conversation.id, 'only for you');
  const subjects: SubjectRef[] = [
    ...said.map(({ id }) => aboutMessage(room.id, id)),
    aboutMessage(conversation.id, alone.id),
    { kind: 'member', memberId: author.id },
    { kind: 'room', roomId: room.id },
  ];
  const ids = {
    roomId: [room.id, conversation.id],
    threadId: [started.thread.id],
    messageId: [...said.map(({ id }) => id), alone.id],
    memberId: [author.id],
    caseId: ['z'.repeat(24)],
    openingId: ['z'.repeat(24)],
  };
  const takeAlong = async () => {
    const file = await author.rest('account:export', { handle: author.handle, password: PASSWORD });
    expect(file.status).toBe(200);
    return JSON.stringify({ name: 'account:export', input: {}, value: file.value });
  };
  const readAll = async () => countNamed([await crawl(author, ids), await takeAlong()].join('\n'), reporter);
  const before = await readAll();
  const line = await author.connect();
  const marks = line.frames.length;

  for (const subject of subjects) await report(reporter, subject, 'hate', 'she knows me, says secretreporter');
  const { cases } = await moderator.must('case:list', { state: 'open' });
  const about = cases.filter(({ subject }) => subjects.some((one) => JSON.stringify(one) === JSON.stringify(subject)));
  expect(about).toHaveLength(subjects.length);
  for (const { id: caseId, subject } of about) {
    const what =
      subject.kind === 'message'
        ? ({ decision: 'remove', rule: 'noHate' } as const)
        : ({ decision: 'warn', rule: 'noHate' } as const);
    const wanted = subject.kind === 'room' ? ({ decision: 'slowMode', slowModeSeconds: 5 } as const) : what;
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), ...wanted });
  }
  await line.until(() => line.heard('statement:given').length >= 4, 'the statements');
  const { statements } = await author.must('statement:list', {});
  const appealed = statements.find(({ what }) => what === 'removed');
  const appeal = { statementId: appealed?.id ?? '', clientId: clientId(), text: 'Who says so?' };
  await author.must('appeal:create', appeal);
  const [waiting] = (await colleague.must('appeal:list', {})).appeals;
  await colleague.must('appeal:decide', {
    ...{ appealId: waiting?.id ?? '', version: waiting?.version ?? '', isUpheld: true, answer: 'You are right.' },
  });
  const other = about.find(({ subject }) => subject.kind === 'member');
  await moderator.must('case:reverse', { ...(await look(moderator, other?.id ?? '')), reason: 'looked again' });

  // Nothing names her that did not before; nor does a case of hers stand where a steward finds those of her room.
  ids.caseId = about.map(({ id }) => id);
  const after = await readAll();
  expect(Object.keys(after).filter((asked) => (after[asked] ?? 0) > (before[asked] ?? 0))).toEqual([]);
  expect(JSON.stringify(line.frames.slice(marks))).not.toMatch(new RegExp(`${reporter.id}|secretreporter|Secret`));
  expect(line.heard('case:changed')).toEqual([]);
  line.close();
});
