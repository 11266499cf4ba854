import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLog } from '#server/platform/log.ts';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import type { Operation } from '#shared/operation.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { clientId, firstAdmin, type Line, openRoom, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { appear, approve, ask, newCode, waitForCase } from './questions.ts';

const logFolder = await mkdtemp(join(tmpdir(), 'banyan-crawl-'));
afterAll(() => rm(logFolder, { recursive: true, force: true }));
const server = useServer({ log: createLog({ level: 'trace', dataDir: logFolder, terminal: null }) });

/** What may lead to her: it must never stand in one answer with what leads to her question. */
type Canary = { marks: string[]; question: OwnQuestion; text: string };

const isOfQuestion = ({ question, text }: Canary, found: string) =>
  [question.persona.id, question.threadId, question.title, text].some((mark) => mark !== null && found.includes(mark));

function expectNothingOf(canary: Canary, found: string, where: string): void {
  found = withoutComings(canary, found);
  if (!isOfQuestion(canary, found)) return;
  for (const mark of canary.marks) expect(found, `${where} names the asker by “${mark}”`).not.toContain(mark);
}

/** That she is a member of the room, and came in, is no secret. Taken out of what a room tells, only that may have named her. */
function withoutComings({ marks: [id] }: Canary, found: string): string {
  const told = JSON.parse(found.startsWith('{') ? found : 'null') as { value?: RoomTold; payload?: RoomTold } | null;
  const room = told?.value ?? told?.payload;
  const isComing = (event: { memberId?: string }) => event.memberId === id;
  if (!room?.events?.some(isComing)) return found;
  const { members = [], events = [], ...rest } = room;
  return JSON.stringify({
    ...rest,
    events: events.filter((event) => !isComing(event)),
    members: members.filter((card) => card.id !== id),
  });
}

type RoomTold = { events?: Array<{ memberId?: string }>; members?: Array<{ id: string }> };

it('no answer, no frame, no file and no log line says who asked, to anybody whatever her role', {
  timeout: 300_000,
}, async () => {
  const house = await server();
  const admin = await firstAdmin(house);
  const moderator = await signUp(house, { role: 'moderator' });
  const [steward, reader] = [await signUp(house), await signUp(house)];
  const asker = await signUp(house, { handle: 'canaryhandle', name: 'Canary Name' });
  const room = await openRoom(steward, [asker, reader, moderator], { anonymousQuestions: 'visitors' });
  const [lead, guardian] = [await signUp(house), await signUp(house)];
  await admin.must('member:setLead', { memberId: lead.id, isLead: true });
  // Somebody young asks too: her guardian sees what she shares, and never this.
  const girl = await signUp(house, {
    handle: 'canarygirl',
    name: 'Canary Girl',
    bornYear: new Date().getUTCFullYear() - 15,
  });
  await girl.must('room:join', { roomId: room.id });
  const { code: guardianCode } = await girl.must('guardian:createCode', {});
  const { id: linkId } = await guardian.must('guardian:accept', { code: guardianCode });
  const everyone = [reader, steward, moderator, admin, lead, guardian];
  const lines = await Promise.all(everyone.map((person) => person.connect()));
  const code = newCode();
  const own = { text: 'canary words of a member', title: 'Canary question of a member' };
  const other = { text: 'canary words of a visitor', title: 'Canary question of a visitor' };
  const member: Canary = {
    marks: [asker.id, 'canaryhandle', 'Canary Name'],
    text: own.text,
    question: await appear(house, room.id, moderator, { as: asker, ...own }),
  };
  const visitor: Canary = {
    marks: [code],
    text: other.text,
    question: await appear(house, room.id, moderator, { code, ...other }),
  };
  const hers = { text: 'canary words of a girl', title: 'Canary question of a girl' };
  const young: Canary = {
    marks: [girl.id, 'canarygirl', 'Canary Girl'],
    text: hers.text,
    question: await appear(house, room.id, moderator, { as: girl, ...hers }),
  };
  const canaries = [member, visitor, young];
  await useThem({ asker, reader, moderator, member });
  // One that still waits, too.
  await ask(house, room.id, { as: asker, ...own, title: 'Canary that waits' });
  await waitForCase(moderator, 'Canary that waits');

  const ids = {
    roomId: room.id,
    threadIds: canaries.map(({ question }) => question.threadId),
    personas: canaries.map(({ question }) => question.persona.id),
    linkId,
  };
  let asked = 0;
  for (const person of [null, ...everyone])
    for (const { name, input } of await listRequests(person, ids)) {
      const answer = await house.rest(name, input as never, person ? { token: person.token } : {});
      if (answer.status === 200) asked++;
      for (const canary of canaries)
        expectNothingOf(canary, JSON.stringify(answer), `${name} as ${person?.handle ?? 'a visitor'}`);
    }
  expect(asked).toBeGreaterThan(90);
  // What people take along of their own has nothing of her either.
  for (const { handle, must } of everyone) {
    const file = JSON.stringify(await must('account:export', { handle, password: PASSWORD }));
    expect(file).toContain(handle);
    for (const canary of canaries) expectNothingOf(canary, file, `the export of ${handle}`);
  }
  for (const [nth, line] of lines.entries())
    for (const frame of line.frames)
      for (const canary of canaries)
        expectNothingOf(canary, JSON.stringify(frame), `a frame to ${everyone[nth]?.handle}`);
  // Somebody was there to hear it.
  expect(lines.some((line: Line) => isOfQuestion(member, JSON.stringify(line.frames)))).toBe(true);

  const files = [...(await readFilesIn(logFolder)), ...(await readFilesIn(house.ctx.config.dataDir))];
  expect(files.length).toBeGreaterThan(0);
  for (const line of files.flatMap((text) => text.split('\n')))
    for (const canary of canaries) expectNothingOf(canary, `log or file: ${line}`, 'a file or log line');
  const everything = [await dumpDatabase(house.ctx), ...files].join('\n');
  expect(everything).not.toContain(code);
  for (const line of lines) line.close();
});

/** She reads, replies, edits, accepts, is answered and reported: everything that leaves traces elsewhere. */
async function useThem({
  asker,
  reader,
  moderator,
  member,
}: {
  asker: Person;
  reader: Person;
  moderator: Person;
  member: Canary;
}): Promise<void> {
  const { threadId } = member.question;
  const answer = await reader.must('post:send', { threadId, clientId: clientId(), text: 'an answer' });
  if (answer.state !== 'sent') throw new Error('held');
  await asker.must('thread:markRead', { threadId, number: 2 });
  await asker.must('question:standing', { threadId });
  await asker.must('question:accept', { threadId, postId: answer.message.id });
  await asker.must('question:reply', { threadId, clientId: clientId(), text: 'canary reply of hers' });
  await approve(moderator, await waitForCase(moderator, 'canary reply of hers'));
  const { posts } = await reader.must('question:view', { threadId }).catch(() => ({ posts: [] }));
  expect(posts).toEqual([]);
  const { messages } = await reader.must('post:list', { threadId });
  const subject = { kind: 'message' as const, roomId: member.question.roomId, messageId: messages[0]?.id as string };
  await reader.must('report:create', { clientId: clientId(), subject, reason: 'something' });
}

type Ids = { roomId: string; threadIds: string[]; personas: string[]; linkId: string };

/** These take words of a visitor, which are not to stand in an address, so they are no GET. */
const readByPost: OperationName[] = ['question:list', 'question:view', 'question:statements', 'question:reports'];

/** Every reading operation, with each id that it could be asked with. */
async function listRequests(
  person: Person | null,
  { roomId, threadIds, personas, linkId }: Ids,
): Promise<Array<{ name: OperationName; input: object }>> {
  const cases = person ? await person.rest('case:list', { limit: 100 }) : null;
  const caseIds = cases?.status === 200 ? cases.value.cases.map(({ id }) => id) : [];
  const posts = person ? await person.rest('post:list', { threadId: threadIds[0] as string }) : null;
  const messageIds = posts?.status === 200 ? posts.value.messages.map(({ id }) => id) : [];
  const found: Record<string, string[]> = {
    roomId: [roomId],
    threadId: threadIds,
    memberId: personas,
    caseId: caseIds,
    messageId: messageIds,
    linkId: [linkId],
  };
  return (Object.entries(operations) as Array<[OperationName, Operation]>).flatMap(([name, { rest, over }]) => {
    if (!(rest.startsWith('GET ') || readByPost.includes(name)) || over === 'socket') return [];
    const names = [...rest.matchAll(/:(\w+)/g)].map(([, field]) => field as string);
    const combined = names.reduce<object[]>(
      (inputs, field) =>
        inputs.flatMap((input) => (found[field] ?? ['z'.repeat(24)]).map((id) => ({ ...input, [field]: id }))),
      [{}],
    );
    const queries = [
      {},
      { roomId },
      { query: 'can' },
      { query: 'Canary', roomId },
      { after: 0 },
      { after: 0, limit: 100 },
    ];
    return combined.flatMap((input) => queries.map((query) => ({ name, input: { ...query, ...input } })));
  });
}

async function readFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
}
