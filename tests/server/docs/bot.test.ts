import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '#shared/contract/messages.ts';
import { type Line, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
let bot: ChildProcess | undefined;

afterEach(() => bot?.kill());

describe('The bot of docs/bots.md', () => {
  it('is at most twenty-five lines, signs in with a token, and answers a greeting once', async () => {
    const banyan = await server();
    const [owner, guest] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(owner, [guest]);
    const { token } = await owner.must('device:createToken', { label: 'Greeter' });
    const line = await guest.connect();
    const script = await readScript();
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(25);

    const complaints = startBot(script, { BANYAN_URL: banyan.url, BANYAN_TOKEN: token });
    const answersTo = (id: string) => findAnswers(line, room.id, owner.id).filter(({ replyTo }) => replyTo?.id === id);
    const isThere = async () => {
      const { id } = await say(guest, room.id, 'hello?');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return answersTo(id).length > 0;
    };
    while (complaints.length === 0 && !(await isThere()));

    const greeting = await say(guest, room.id, 'hello, I am new here');
    await line.until(() => answersTo(greeting.id).length > 0 || complaints.length > 0, 'an answer');
    await say(guest, room.id, 'thank you');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(complaints.join('')).toBe('');
    expect(answersTo(greeting.id)).toMatchObject([{ text: 'Hello, and welcome.' }]);
    expect(findAnswers(line, room.id, owner.id).at(-1)).toEqual(answersTo(greeting.id)[0]);
    line.close();
  });
});

function findAnswers(line: Line, roomId: string, authorId: string): Message[] {
  return line
    .log(roomId)
    .flatMap((event) => (event.type === 'message:sent' && event.message.authorId === authorId ? [event.message] : []));
}

async function readScript(): Promise<string> {
  const page = await readFile(new URL('../../../docs/bots.md', import.meta.url), 'utf8');
  return /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
}

/** Runs it as anybody would, and returns what it complains of. */
function startBot(script: string, env: Record<string, string>): string[] {
  const complaints: string[] = [];
  bot = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  bot.stderr?.on('data', (part: Buffer) => complaints.push(String(part)));
  return complaints;
}
