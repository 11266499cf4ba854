import { signUpOpen } from '#tests/server/conversations/ask.ts';
import { aboutMessage, HELD_WORDS, report, sendHeld } from '#tests/server/moderation/desk.ts';
import { clientId, openRoom, PASSWORD, type Person, say, signUp, uniqueHandle } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

/** Stands in everything she ever typed, and in nothing else. */
export const CANARY = 'zebrafinch';
/** Begins her handle, which others may write too when they speak to her. */
export const HANDLE = 'quollmoth';

/** Of every kind of thing that somebody can leave in this place, hers are at least one. */
export async function liveFully(banyan: TestServer) {
  const [friend, other, moderator] = [
    await signUpOpen(banyan, { name: 'Friend' }),
    await signUp(banyan, { name: 'Other' }),
    await signUp(banyan, { role: 'moderator', name: 'Priya' }),
  ];
  const her = await signUpOpen(banyan, { handle: uniqueHandle(HANDLE), name: `Mai ${CANARY}` });
  await fillProfile(her);
  await her.must('device:createToken', { label: `bot of ${CANARY}` });
  await her.must('invite:create', {});
  await her.must('member:block', { memberId: other.id, isBlocked: true });
  await her.must('member:mute', { memberId: other.id, isMuted: true });
  await other.must('member:mute', { memberId: her.id, isMuted: true });

  const square = await openRoom(friend, [her, moderator]);
  const own = await openRoom(her, [friend, moderator], { name: 'Kitchen' });
  const closed = await openRoom(friend, [], { entry: 'approval' });
  await her.must('room:join', { roomId: closed.id, note: `let me in, ${CANARY}` });
  await her.must('watchedWord:create', { roomId: own.id, clientId: clientId(), phrase: 'quokka', verdict: 'note' });

  const talk = await talkInChat(her, friend, square.id);
  const thread = await talkInThreads(her, friend, square.id);
  const conversation = await her.must('conversation:start', {
    ...{ clientId: clientId(), memberIds: [friend.id], note: `hello from ${CANARY}` },
  });
  await friend.must('room:join', { roomId: conversation.id });
  await say(her, conversation.id, `between us, ${CANARY}`);
  const answered = await say(friend, conversation.id, 'what the friend said alone with her');

  const waiting = await sendHeld(her, square.id, `${HELD_WORDS} ${CANARY} one`);
  const removed = await judgeHer({ her, friend, moderator, roomId: square.id });
  const theirs = await say(friend, square.id, 'words that she reported');
  await report(her, aboutMessage(square.id, theirs.id), 'harassment', `it hurt, says ${CANARY}`);
  return {
    her,
    friend,
    other,
    moderator,
    square,
    own,
    closed,
    conversation,
    answered,
    talk,
    thread,
    waiting,
    removed,
    theirs,
  };
}

export type FullLife = Awaited<ReturnType<typeof liveFully>>;

export const credentialsOf = ({ handle }: Person) => ({ handle, password: PASSWORD });

async function fillProfile(her: Person): Promise<void> {
  await her.must('member:updateProfile', {
    names: [{ fullName: `Mai ${CANARY}` }],
    pronouns: { text: 'she', audience: 'members' },
    about: { text: `about ${CANARY}`, audience: 'members' },
    heritages: [{ label: `from ${CANARY}`, audience: 'members' }],
  } as never);
  await her.must('settings:update', { lang: 'vi', country: 'VN' } as never);
}

async function talkInChat(her: Person, friend: Person, roomId: string) {
  const first = await say(her, roomId, `first, ${CANARY}`);
  await her.must('message:edit', { roomId, messageId: first.id, text: `first and edited, ${CANARY}` });
  const said = await say(friend, roomId, 'said by the friend');
  await her.must('message:react', { roomId, messageId: said.id, word: '🌱', isOn: true });
  await friend.must('message:react', { roomId, messageId: said.id, word: '🌱', isOn: true });
  await friend.must('message:react', { roomId, messageId: first.id, word: '🎉', isOn: true });
  const answer = await friend.must('message:send', {
    roomId,
    clientId: clientId(),
    text: 'an answer',
    replyTo: first.id,
  });
  const named = await say(friend, roomId, `**thanks** @${her.handle}, see you`);
  await her.must('room:markRead', { roomId, number: first.number });
  if (answer.state !== 'sent') throw new Error('the answer was held');
  return { first, said, answer: answer.message, named };
}

async function talkInThreads(her: Person, friend: Person, roomId: string) {
  const start = {
    roomId,
    clientId: clientId(),
    title: `A title, ${CANARY}`,
    text: `opened, ${CANARY}`,
    kind: 'question' as const,
  };
  const started = await her.must('thread:start', start);
  if (started.state !== 'sent') throw new Error('the thread was held');
  const reply = await friend.must('post:send', {
    threadId: started.thread.id,
    clientId: clientId(),
    text: 'answered by the friend',
  });
  await her.must('thread:markRead', { threadId: started.thread.id, number: 1 });
  if (reply.state !== 'sent') throw new Error('the post was held');
  return { opened: started.thread, reply: reply.message };
}

/** A message of hers is taken down, with a silence; she appeals. */
async function judgeHer({
  her,
  friend,
  moderator,
  roomId,
}: {
  her: Person;
  friend: Person;
  moderator: Person;
  roomId: string;
}) {
  const message = await say(her, roomId, `taken down, ${CANARY}`);
  await report(friend, aboutMessage(roomId, message.id), 'harassment', 'reported by the friend');
  const { cases } = await moderator.must('case:list', { state: 'open' });
  const opened = cases.find(({ subject }) => 'messageId' in subject && subject.messageId === message.id);
  if (!opened) throw new Error('no case');
  const decide = { caseId: opened.id, version: opened.version, decision: 'remove' as const, rule: 'noHate' as const };
  await moderator.must('case:decide', { ...decide, words: 'kept by the moderator' });
  const { statements } = await her.must('statement:list', {});
  await her.must('appeal:create', {
    statementId: statements[0]?.id ?? '',
    clientId: clientId(),
    text: `no, says ${CANARY}`,
  });
  return { message, caseId: opened.id };
}
