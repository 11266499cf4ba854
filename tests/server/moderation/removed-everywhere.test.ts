import { expect, it } from 'vitest';
import { openConversation, signUpOpen } from '#tests/server/conversations/ask.ts';
import { crawl } from '#tests/server/leaving/crawl.ts';
import { clientId, type Line, openRoom, PASSWORD, type Person, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { aboutMessage, look, report } from './desk.ts';

const server = useServer();
const CANARY = 'zebrafinch';

/** The same words as a line of chat that was edited, quoted and grew into a thread, as a thread, a post, and alone with her. */
async function sayEverywhere(author: Person, reader: Person, roomId: string, conversationId: string) {
  const chat = await say(author, roomId, `first said, ${CANARY}`);
  await author.must('message:edit', { roomId, messageId: chat.id, text: `@${reader.handle}, said again, ${CANARY}` });
  await reader.must('message:send', { roomId, clientId: clientId(), text: 'why?', replyTo: chat.id });
  await reader.must('message:react', { roomId, messageId: chat.id, word: '🌱', isOn: true });
  const grown = await reader.must('thread:start', {
    ...{ roomId, clientId: clientId(), title: 'About that', text: 'Let us talk.', fromMessageId: chat.id },
  });
  const own = await author.must('thread:start', {
    ...{ roomId, clientId: clientId(), title: `A title, ${CANARY}`, text: `An opening, ${CANARY}` },
  });
  if (grown.state !== 'sent' || own.state !== 'sent') throw new Error('held');
  const threadId = grown.thread.id;
  const post = await author.must('post:send', { threadId, clientId: clientId(), text: `A post, ${CANARY}` });
  if (post.state !== 'sent') throw new Error('held');
  await reader.must('thread:accept', { threadId, postId: post.message.id });
  const alone = await say(author, conversationId, `alone with her, ${CANARY}`);
  return {
    removed: [
      { roomId, messageId: chat.id },
      { roomId, messageId: own.message.id },
      { roomId, messageId: post.message.id },
      { roomId: conversationId, messageId: alone.id },
    ],
    threadIds: [threadId, own.thread.id],
  };
}

it('words that are removed leave every screen, and stand in no answer, file or frame from then on', {
  timeout: 240_000,
}, async () => {
  const banyan = await server();
  const [author, reader, bystander] = [await signUp(banyan), await signUpOpen(banyan), await signUp(banyan)];
  const [steward, moderator] = [await signUp(banyan), await signUp(banyan, { role: 'moderator' })];
  const room = await openRoom(steward, [author, reader, bystander]);
  const conversation = await openConversation(author, [reader]);
  const { removed, threadIds } = await sayEverywhere(author, reader, room.id, conversation.id);
  const ids = {
    roomId: [room.id, conversation.id],
    threadId: threadIds,
    messageId: removed.map(({ messageId }) => messageId),
    memberId: [author.id],
    caseId: [] as string[],
  };
  // The crawl finds the words where they stand.
  const before = (await crawl(reader, ids)).split('\n').filter((answer) => answer.includes(CANARY));
  const found = new Set(before.map((answer) => (JSON.parse(answer) as { name: string }).name));
  for (const name of ['message:list', 'message:history', 'post:list', 'thread:list', 'thread:view'])
    expect(found).toContain(name);

  const lines = await Promise.all([reader, reader, reader, bystander, author].map((person) => person.connect()));
  for (const { roomId, messageId } of removed) {
    await report(reader, aboutMessage(roomId, messageId), 'hate', 'it hurts');
    const { cases } = await moderator.must('case:list', { state: 'open' });
    const about = cases.find(({ subject }) => 'messageId' in subject && subject.messageId === messageId);
    ids.caseId.push(about?.id ?? '');
  }
  const marks = lines.map(({ frames }) => frames.length);
  for (const caseId of ids.caseId)
    await moderator.must('case:decide', { ...(await look(moderator, caseId)), decision: 'remove', rule: 'noHate' });

  // What the moderator was answered holds already, whatever the screens have heard.
  for (const person of [reader, bystander])
    expect(await crawl(person, ids), `as ${person.handle}`).not.toContain(CANARY);
  for (const person of [steward, moderator])
    expect(await crawl(person, ids, ['case:list', 'case:view']), `as ${person.handle}`).not.toContain(CANARY);
  // She is told which of her words it was, in her statement and nowhere else.
  expect(await crawl(author, ids, ['statement:list']), 'as their author').not.toContain(CANARY);
  for (const person of [reader, bystander, steward]) {
    const file = await person.rest('account:export', { handle: person.handle, password: PASSWORD });
    expect(file.status).toBe(200);
    expect(JSON.stringify(file.value), `taken along by ${person.handle}`).not.toContain(CANARY);
  }
  for (const [nth, line] of lines.entries()) {
    const wanted = nth < 3 ? removed : removed.slice(0, 3);
    await line.until(() => wanted.every((one) => isGoneFrom(line, one)), 'the tombstones');
    const since = line.frames.slice(marks[nth]).filter(({ name }) => name !== 'statement:given');
    expect(JSON.stringify(since)).not.toContain(CANARY);
  }
  const late = await reader.connect();
  const caught = await late.must('room:catchUp', { roomId: room.id, after: 0 });
  expect(JSON.stringify([late.frames, caught])).not.toContain(CANARY);
  for (const line of [...lines, late]) line.close();
});

function isGoneFrom(line: Line, { roomId, messageId }: { roomId: string; messageId: string }): boolean {
  return line
    .log(roomId)
    .some((event) => 'message' in event && event.message.id === messageId && event.message.gone !== undefined);
}
