import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, firstAdmin, type Line, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { ask, decide, waitForCase } from './questions.ts';

const server = useServer();
let house: TestServer;
let admin: Person;
/** Both are moderators; the first one asks. */
let asker: Person;
let colleague: Person;
let steward: Person;
let room: Room;

beforeAll(async () => {
  house = await server();
  admin = await firstAdmin(house);
  [asker, colleague] = [await signUp(house, { role: 'moderator' }), await signUp(house, { role: 'moderator' })];
  steward = await signUp(house);
  room = await openRoom(steward, [asker, colleague], { anonymousQuestions: 'members' });
});

describe('Colleagues of a moderator who asked without a name', () => {
  it('do not miss her by comparing what they see: cases, counts, records and frames are the same for her', async () => {
    const lines = await Promise.all([asker.connect(), colleague.connect()]);
    await ask(house, room.id, { as: asker, title: 'Seen by all of us' });
    const found = await waitForCase(colleague, 'Seen by all of us');
    await colleague.must('case:note', { caseId: found.id, clientId: clientId(), note: 'I would like another view.' });
    const told = (line: Line) => line.heard('case:changed').filter(({ id }) => id === found.id);
    await lines[0].until(() => told(lines[0]).length === 2, 'what became of the case');
    expect(told(lines[0])).toEqual(told(lines[1]));
    const [hers, theirs] = await Promise.all(
      [asker, colleague].map(async (person) => [
        await person.must('case:list', {}),
        await person.must('case:view', { caseId: found.id }),
        await person.must('appeal:list', {}),
        await person.must('sanction:list', {}),
        await person.must('audit:list', {}),
      ]),
    );
    expect(hers).toEqual(theirs);
    expect(JSON.stringify(hers)).toContain('Seen by all of us');
    for (const line of lines) line.close();
  });

  it('do not find her by handing the case to each in turn: she can be given it like anybody, and gives it on', async () => {
    await ask(house, room.id, { as: asker, title: 'Handed around' });
    const { id: caseId, version } = await waitForCase(colleague, 'Handed around');
    const handed = await colleague.must('case:handOver', { caseId, version, to: asker.id });
    expect(handed.claimedBy).toBe(asker.id);
    const back = await asker.must('case:handOver', { caseId, version: handed.version, to: steward.id });
    expect(back.claimedBy).toBe(steward.id);
    const decided = await steward.must('case:decide', { caseId, version: back.version, decision: 'approve' });
    expect(decided.state).toBe('decided');
  });
});

describe('A moderator who asked without a name', () => {
  it('judges nothing of it, and nobody but her hears that she tried', async () => {
    await ask(house, room.id, { as: asker, title: 'She would approve it' });
    const found = await waitForCase(colleague, 'She would approve it');
    const line = await colleague.connect();
    const before = [await colleague.must('case:view', { caseId: found.id }), await colleague.must('audit:list', {})];
    const { id: caseId, version } = found;
    const tried = [
      await asker.rest('case:decide', { caseId, version, decision: 'approve' }),
      await asker.rest('case:note', { caseId, clientId: clientId(), note: 'This is a good question.' }),
      await asker.rest('case:reverse', { caseId, version, reason: 'None.' }),
    ];
    for (const { status, error } of tried)
      expect({ status, ...error }).toMatchObject({ status: 403, message: expect.stringContaining('yourself') });
    expect([await colleague.must('case:view', { caseId }), await colleague.must('audit:list', {})]).toEqual(before);
    await decide(colleague, found, { decision: 'decline', rule: 'noSpam' });
    // Somebody was there to hear: the first that she hears of it is her own decision.
    await line.until(() => line.heard('case:changed').length > 0, 'the decision');
    expect(line.heard('case:changed').map(({ state }) => state)).not.toContain('open');
    line.close();
  });

  it('sees her appeal among the others, and somebody else answers it', async () => {
    const { question } = await ask(house, room.id, { as: asker, title: 'Declined and appealed' });
    const found = await waitForCase(colleague, 'Declined and appealed');
    await decide(colleague, found, { decision: 'decline', rule: 'noSpam' });
    const { threadId } = question;
    const { statements } = await asker.must('question:statements', { threadId });
    const statementId = statements[0]?.id as string;
    await asker.must('question:appeal', { threadId, statementId, clientId: clientId(), text: 'Read it again.' });
    const listed = await asker.must('appeal:list', {});
    expect(listed).toEqual(await colleague.must('appeal:list', {}));
    const appeal = listed.appeals.find(({ statement }) => statement.id === statementId);
    const answer = {
      appealId: appeal?.id ?? '',
      version: appeal?.version ?? 0,
      isUpheld: true,
      answer: 'We were wrong.',
    };
    const own = await asker.rest('appeal:decide', answer);
    expect({ status: own.status, ...own.error }).toMatchObject({
      status: 403,
      message: expect.stringContaining('yourself'),
    });
    expect((await admin.must('appeal:decide', answer)).state).toBe('upheld');
  });
});
