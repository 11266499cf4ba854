import type { MarkNode } from '#shared/markdown.ts';

/** Not inside a word or an address; a handle may be in any script. */
const mention = /(?<![\p{L}\p{M}\p{N}._-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{1,40})/gu;

/** The handles that a text calls, each as often as it does. */
export function findHandles(text: string): string[] {
  return [...text.matchAll(mention)].map(([, handle = '']) => withoutStop(handle));
}

/** Text with the members it names. A handle that nobody of the room has stays text. */
export function splitMentions(text: string, mentions: ReadonlyMap<string, string>): MarkNode[] {
  if (mentions.size === 0 || !text.includes('@')) return [text];
  const nodes: MarkNode[] = [];
  let end = 0;
  for (const match of text.matchAll(mention)) {
    const handle = withoutStop(match[1] ?? '');
    const memberId = mentions.get(handle);
    if (memberId === undefined) continue;
    nodes.push(text.slice(end, match.index), { t: 'mention', memberId, handle });
    end = match.index + 1 + handle.length;
  }
  return [...nodes, text.slice(end)];
}

/** What ends a sentence ends no handle. */
const withoutStop = (handle: string) => handle.replace(/[._-]+$/, '');
