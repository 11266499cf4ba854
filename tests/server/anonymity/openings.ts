import type { CaseView } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';
import { PASSWORD, type Person } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import type { Lead } from './leads.ts';
import { ask, waitForCase } from './questions.ts';

export type AskingPlace = { house: TestServer; moderator: Person; roomId: string };

/** Words that wait for a person, as those who read them find them. */
export async function askIn({ house, moderator, roomId }: AskingPlace, who: Person | string, title: string) {
  await ask(house, roomId, { title, ...(typeof who === 'string' ? { code: who } : { as: who }) });
  return (await waitForCase(moderator, title)) as CaseView & { subject: { messageId: string } };
}

type Start = Partial<Request<'opening:start'>> & { messageId: string };

/** The first half, with a reason and her share unless told otherwise. */
export function start(roomId: string, lead: Lead, more: Start) {
  const note = 'She wrote that she will not be here tomorrow.';
  return lead.rest('opening:start', { roomId, reason: 'lifeInDanger', note, share: lead.share, ...more });
}

export async function mustStart(roomId: string, lead: Lead, messageId: string): Promise<string> {
  const answer = await start(roomId, lead, { messageId });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.error));
  return answer.value.id;
}

/** Signed in anew: tokens are older than the days that went by. */
export async function comeBack<Who extends Person>(house: TestServer, person: Who): Promise<Who> {
  const answer = await house.rest('account:signIn', { handle: person.handle, password: PASSWORD });
  const token = answer.value.accessToken;
  const rest: Person['rest'] = (name, input) => house.rest(name, input, { token });
  const must: Person['must'] = async (name, input) => {
    const { status, value, error } = await rest(name, input);
    if (status !== 200) throw new Error(`${name} as ${person.handle}: ${JSON.stringify(error)}`);
    return value;
  };
  return { ...person, token, rest, must };
}

/** What the log says of these words: what was done, and by whom. */
export async function audited({ ctx }: TestServer, messageId: string): Promise<Array<[string, string]>> {
  const about = { object: new RegExp(`of message ${messageId} `) };
  const entries = await ctx.db.collection('audit').find(about).sort({ position: 1 }).toArray();
  return entries.filter(({ action }) => action.startsWith('opening:')).map(({ action, actor }) => [action, actor]);
}

/** The first post of a thread, once it has appeared. */
export async function waitForMessage(reader: Person, roomId: string, title: string): Promise<{ id: string }> {
  for (let tries = 0; tries < 200; tries++) {
    const { threads } = await reader.must('thread:list', { roomId });
    const thread = threads.find((one) => one.title === title);
    const posts = thread ? (await reader.must('post:list', { threadId: thread.id })).messages : [];
    if (posts[0]) return posts[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`“${title}” did not appear`);
}
