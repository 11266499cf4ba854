import { moveWords } from '#server/features/anonymity/move-words.ts';
import type { HandClock } from '#tests/support/hand-clock.ts';
import { cookieOf } from '#tests/support/newcomer.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import type { Dice } from './dice.ts';

export type Size = { members: number; anonymous: number; named: number };
/** Which account wears which name: what the attack does not know. */
export type Truth = Map<string, string>;

type Citizen = { person: Person; roomId: string; signedInUntil: number };
type Asked = { threadId: string; roomId: string };
/** Whoever stays after she wrote without a name, and when she speaks next under her own. */
type Stay = { citizen: Citizen; at: number; deedsLeft: number };

const TOKEN_MS = 9 * 60_000;

/**
 * A community that lives for days: people come and go, talk, answer, start threads and read, and among all that write without
 * a name, some right after they spoke under their own, and half of them stay and go on under it. A moderator reads what waits.
 */
export async function buildTown(house: TestServer, clock: HandClock, dice: Dice, size: Size): Promise<Truth> {
  const moderator = settle(clock, await signUp(house, { role: 'moderator' }), '');
  const rooms = [];
  for (let nth = 0; nth < 2; nth++)
    rooms.push((await openRoom(moderator.person, [], { anonymousQuestions: 'members' })).id);
  const citizens: Citizen[] = [];
  for (let nth = 0; nth < size.members; nth++) {
    clock.advance({ seconds: 30 + dice.below(600) });
    const person = await signUp(house);
    const roomId = rooms[nth % rooms.length] as string;
    await person.must('room:join', { roomId });
    citizens.push(settle(clock, person, roomId));
  }
  const truth: Truth = new Map();
  const asked: Asked[] = [];
  let stays: Stay[] = [];
  const deeds = dice.shuffle([...Array(size.anonymous).fill('anonymous'), ...Array(size.named).fill('named')]);
  for (const [nth, deed] of deeds.entries()) {
    clock.advance({ seconds: 5 + dice.below(25) });
    const citizen = dice.pick(citizens);
    await comeIn(house, clock, citizen);
    if (deed === 'named') await speak(citizen, dice, asked);
    else {
      await writeWithoutName(citizen, dice, asked, truth);
      if (dice.below(2) === 0) stays.push({ citizen, at: soon(clock, dice), deedsLeft: 1 + dice.below(5) });
    }
    stays = await goOn(house, clock, dice, { stays, asked });
    await moveWords(house.ctx);
    if (nth % 12 === 0) await approveAll(house, clock, moderator);
  }
  for (let halfHour = 0; halfHour < 12; halfHour++) {
    clock.advance({ minutes: 30 });
    await moveWords(house.ctx);
    await approveAll(house, clock, moderator);
  }
  return truth;
}

const soon = (clock: HandClock, dice: Dice) => clock.now().getTime() + (1 + dice.below(600)) * 1000;

/** Those who stayed speak under their own names when it is time. */
async function goOn(
  house: TestServer,
  clock: HandClock,
  dice: Dice,
  { stays, asked }: { stays: Stay[]; asked: Asked[] },
): Promise<Stay[]> {
  const now = clock.now().getTime();
  const left: Stay[] = [];
  for (const stay of stays) {
    if (stay.at > now) left.push(stay);
    else {
      await comeIn(house, clock, stay.citizen);
      await speak(stay.citizen, dice, asked);
      if (stay.deedsLeft > 1) left.push({ ...stay, at: soon(clock, dice), deedsLeft: stay.deedsLeft - 1 });
    }
  }
  return left;
}

function settle(clock: HandClock, person: Person, roomId: string): Citizen {
  return { person, roomId, signedInUntil: clock.now().getTime() + TOKEN_MS };
}

async function comeIn(house: TestServer, clock: HandClock, citizen: Citizen): Promise<void> {
  if (clock.now().getTime() < citizen.signedInUntil) return;
  const answer = await house.rest('account:refresh', {}, { cookie: citizen.person.cookie });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.error));
  citizen.person.token = answer.value.accessToken;
  citizen.person.cookie = cookieOf(answer);
  citizen.signedInUntil = clock.now().getTime() + TOKEN_MS;
}

async function speak({ person, roomId }: Citizen, dice: Dice, asked: Asked[]): Promise<void> {
  const here = asked.filter((one) => one.roomId === roomId);
  const what = dice.below(10);
  if (what < 6 || here.length === 0) return void (await say(person, roomId, `words ${clientId()}`));
  const { threadId } = dice.pick(here);
  // What was asked may not have appeared yet.
  if (what < 8) await person.rest('post:send', { threadId, clientId: clientId(), text: `an answer ${clientId()}` });
  else await person.rest('thread:markRead', { threadId, number: 1 });
}

async function writeWithoutName(citizen: Citizen, dice: Dice, asked: Asked[], truth: Truth): Promise<void> {
  const { person, roomId } = citizen;
  const here = asked.filter((one) => one.roomId === roomId);
  if (dice.below(10) < 3) await say(person, roomId, `words ${clientId()}`);
  const words = { clientId: clientId(), text: `without a name ${clientId()}` };
  if (here.length > 0 && dice.below(2) === 0) {
    const reply = await person.rest('question:reply', { threadId: dice.pick(here).threadId, ...words });
    if (reply.status === 200) return void truth.set(reply.value.question.persona.id, person.id);
  }
  const { question } = await person.must('question:ask', { roomId, title: `A question ${clientId()}`, ...words });
  truth.set(question.persona.id, person.id);
  asked.push({ threadId: question.threadId, roomId });
  // Whoever asks comes back to look.
  await person.must('question:standing', { threadId: question.threadId }).catch(() => undefined);
}

async function approveAll(house: TestServer, clock: HandClock, moderator: Citizen): Promise<void> {
  await comeIn(house, clock, moderator);
  const { cases } = await moderator.person.must('case:list', { limit: 100 });
  for (const { id: caseId, version, origin } of cases)
    if (origin === 'held') await moderator.person.rest('case:decide', { caseId, version, decision: 'approve' });
}
