import { createHmac } from 'node:crypto';
import { toBase32 } from '#server/platform/clock.ts';
import { firstNames, lastNames } from './names.ts';

/** What an id or a name is made from. Each use has its own label, so that no two of them can be compared. */
function derive(key: Buffer, label: 'thread' | 'handle' | 'pseudonym' | 'follow', ...parts: string[]): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([label, ...parts]))
    .digest();
}

const toId = (bytes: Buffer) => toBase32(bytes.subarray(0, 15));

/** The id that she writes under in one thread. Without the key nobody can tell two of hers from two of different people. */
export const toPersonaId = (key: Buffer, threadId: string, subject: string) =>
  toId(derive(key, 'handle', threadId, subject));

/** The thread of a new question: the same for each try of the same call, so that a retry asks once. */
export const toThreadId = (key: Buffer, subject: string, clientId: string) =>
  toId(derive(key, 'thread', subject, clientId));

/** Says, to who has the key, that an account follows a thread. */
export const toFollowId = (key: Buffer, threadId: string, subject: string) =>
  toId(derive(key, 'follow', threadId, subject));

/** The name that others read. `tries` counts names that were taken in the thread. */
export function toPseudonym(key: Buffer, threadId: string, subject: string, tries: number): string {
  const bytes = derive(key, 'pseudonym', threadId, subject, `${tries}`);
  const pick = (names: readonly string[], at: number) => names[bytes.readUInt32BE(at) % names.length] as string;
  return `${pick(firstNames, 0)} ${pick(lastNames, 4)}`;
}
