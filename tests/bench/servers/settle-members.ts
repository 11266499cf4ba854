import { randomUUID } from 'node:crypto';
import { pinToServerCore, unpin } from '#tests/bench/measure/cores.ts';
import { type Caller, callBanyan } from './call-banyan.ts';
import type { RunningServer } from './start-server.ts';

/** Members who came in by the front door, and the rooms they have joined. */
export type Settled = { tokens: string[]; ids: string[]; roomId: string; largeRoomId: string };

const AT_ONCE = 24;
const PASSWORD = 'nine banyan roots in a row';
/** Letters that no look-alike check takes for one another. */
const LETTERS = 'abcdefghkm';

/** Signs `total` members up, `members` of them into one room and all into another. */
export async function settleMembers(
  server: RunningServer,
  { members, total }: { members: number; total: number },
): Promise<Settled> {
  const url = `http://localhost:${server.port}`;
  // Hashing a thousand passwords is not what is measured, so it may use the whole machine.
  unpin(server.pid);
  const people = await inTurns(total, (member) => signUp(url, member));
  const tokens = people.map(({ token }) => token);
  const steward = { url, token: tokens[0] as string };
  const roomId = await openRoom(steward, 'Courtyard');
  const largeRoomId = await openRoom(steward, 'Field');
  await inTurns(members, (member) => join({ url, token: tokens[member] as string }, roomId));
  await inTurns(total, (member) => join({ url, token: tokens[member] as string }, largeRoomId));
  pinToServerCore(server.pid);
  return { tokens, ids: people.map(({ id }) => id), roomId, largeRoomId };
}

/** A token of a device that does not run out while a long run lasts. */
async function signUp(url: string, member: number): Promise<{ id: string; token: string }> {
  const handle = `m${[...String(member)].map((digit) => LETTERS[Number(digit)]).join('')}x`;
  const input = { handle, name: `Member ${member}`, password: PASSWORD, bornYear: 1990, bornMonth: 1 };
  const answer = await callBanyan({ url }, 'account:signUp', input);
  if (answer.state !== 'signedIn') throw new Error(`${handle} was not let in`);
  const { token } = await callBanyan({ url, token: answer.session.accessToken }, 'device:createToken', {
    label: 'bench',
  });
  return { id: answer.session.me.card.id, token };
}

async function openRoom(steward: Caller, name: string): Promise<string> {
  return (await callBanyan(steward, 'room:create', { clientId: randomUUID(), name })).id;
}

async function join(caller: Caller, roomId: string): Promise<void> {
  await callBanyan(caller, 'room:join', { roomId });
}

async function inTurns<Value>(count: number, work: (index: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) values[index] = await work(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return values;
}
