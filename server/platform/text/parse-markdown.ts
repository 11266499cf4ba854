import type { MarkNode } from '#shared/markdown.ts';
import { isTooIntricate } from './is-too-intricate.ts';
import { parseTree } from './markdown-tree.ts';
import { toMarkNodes } from './to-mark-nodes.ts';

/**
 * What can begin a mark, a link, a mention, a list or a line across. Most messages have none of these, and are told apart
 * by this one pass.
 */
const mayHaveMarks =
  /[*_~`[<>#|\\@]|https?:\/\/|www\.|(?:^|\n)[ \t]*(?:[-+]|\d{1,9}[.)])(?:[ \t]|\n|$)|(?:^|\n)[ \t]*-[ \t]*-/i;

/**
 * The tree of a text that has marks; nothing for a plain one. `mentions` says which handles, as typed, name a member of the
 * room. Whatever is no mark stays to be read as it was typed: raw HTML, entities, links to elsewhere than the web.
 */
export function parseMarkdown(text: string, mentions: ReadonlyMap<string, string>): MarkNode[] | undefined {
  if (!mayHaveMarks.test(text) || isTooIntricate(text)) return undefined;
  const tree = toMarkNodes(parseTree(text), { source: text, mentions });
  return isPlain(tree, text) ? undefined : tree;
}

/** Only paragraphs that read as they were typed: nothing is gained by keeping a tree of them. */
function isPlain(tree: MarkNode[], text: string): boolean {
  const paragraphs: string[] = [];
  for (const node of tree) {
    if (typeof node === 'string' || node.t !== 'p') return false;
    const lines = node.c.map((child) => (typeof child === 'string' ? child : child.t === 'br' ? '\n' : null));
    if (lines.includes(null)) return false;
    paragraphs.push(lines.join(''));
  }
  return paragraphs.join('\n\n') === text.trim();
}
