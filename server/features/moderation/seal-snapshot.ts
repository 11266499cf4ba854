import { findNeighbours, findPage, type MessageEntry } from '#server/features/messages/message.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { SealedSnapshot, SnapshotLine } from './case.model.ts';

/** How many messages around it are sealed with what is reported: in all, so that of a private talk no more is disclosed. */
const NEIGHBOURS = 5;

/** A copy of a message, its earlier texts and what was around it. What is gone already is not brought back. */
export async function sealMessage(ctx: Context, entry: MessageEntry): Promise<SealedSnapshot> {
  const around = await findNeighbours(ctx, entry, NEIGHBOURS);
  const lines = [...around.filter(({ message }) => !message.gone), entry].sort((a, b) => a.seq - b.seq);
  return { lines: lines.map((line) => toLine(line, line === entry)), versions: entry.message.versions ?? [] };
}

/** Words that wait stand after what was said last in that place. */
export async function sealHeld(
  ctx: Context,
  held: { roomId: string; threadId: string | null; authorId: string; text: string; at: Date },
): Promise<SealedSnapshot> {
  const { roomId, threadId, authorId, text, at } = held;
  const { entries } = await findPage(ctx, { roomId, threadId, limit: NEIGHBOURS });
  const lines = entries.filter(({ message }) => !message.gone).map((line) => toLine(line, false));
  return { lines: [...lines, { authorId, text, at, isSubject: true }], versions: [] };
}

export function sealWords(ctx: Context, authorId: string, text: string): SealedSnapshot {
  return { lines: [{ authorId, text, at: ctx.clock.now(), isSubject: true }], versions: [] };
}

/** A later report of words that were changed meanwhile adds them; what was sealed first stays, as an earlier text. */
export function addToSnapshot(sealed: SealedSnapshot, now: SealedSnapshot): SealedSnapshot {
  const before = sealed.lines.find(({ isSubject }) => isSubject);
  const after = now.lines.find(({ isSubject }) => isSubject);
  if (!before || !after || before.text === after.text) return sealed;
  const known = new Set(sealed.versions.map(({ text }) => text));
  const added = [...now.versions, { text: before.text, at: before.at }].filter(({ text }) => !known.has(text));
  return {
    lines: sealed.lines.map((line) => (line === before ? after : line)),
    versions: [
      ...sealed.versions,
      ...added.filter(({ text }, at) => added.findIndex((one) => one.text === text) === at),
    ],
  };
}

export function findSubjectText({ lines }: SealedSnapshot): string {
  return lines.find(({ isSubject }) => isSubject)?.text ?? '';
}

function toLine({ message, at }: MessageEntry, isSubject: boolean): SnapshotLine {
  return { authorId: message.author, text: message.text, at: message.editedAt ?? at, isSubject };
}
