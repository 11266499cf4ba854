import type { MarkNode } from '#shared/markdown.ts';
import type { Root, TreeNode } from './markdown-tree.ts';
import { splitMentions } from './split-mentions.ts';

type Reading = { source: string; mentions: ReadonlyMap<string, string> };

/** Marks within marks beyond this are shown as they were typed. */
const MAX_DEPTH = 20;

/** Makes our own compact tree. What is not named here, now or in a later version of the parser, is shown as typed. */
export function toMarkNodes(root: Root, reading: Reading): MarkNode[] {
  // Text may stand beside blocks where one of them is shown as typed.
  return convertAll(root.children, reading, 0).map((node) => (typeof node === 'string' ? { t: 'p', c: [node] } : node));
}

function convertAll(nodes: readonly TreeNode[], reading: Reading, depth: number): MarkNode[] {
  return joinText(nodes.flatMap((node) => convert(node, reading, depth)));
}

function convert(node: TreeNode, reading: Reading, depth: number): MarkNode[] {
  if (depth >= MAX_DEPTH) return [asTyped(node, reading)];
  const inside = (as = reading) => ('children' in node ? convertAll(node.children as TreeNode[], as, depth + 1) : []);
  switch (node.type) {
    case 'text':
      return withBreaks(node.value, reading);
    case 'paragraph':
      return [{ t: 'p', c: inside() }];
    case 'strong':
      return [{ t: 'strong', c: inside() }];
    case 'emphasis':
      return [{ t: 'em', c: inside() }];
    case 'delete':
      return [{ t: 'del', c: inside() }];
    case 'blockquote':
      return [{ t: 'quote', c: inside() }];
    case 'heading':
      return [{ t: 'h', level: node.depth, c: inside() }];
    case 'list':
      if (node.children.every(isEmpty)) return [asTyped(node, reading)];
      return [node.ordered ? { t: 'ol', start: node.start ?? 1, c: inside() } : { t: 'ul', c: inside() }];
    case 'listItem':
      return [{ t: 'li', c: [...toCheckbox(node.checked), ...unwrapOnly(inside())] }];
    case 'inlineCode':
      return [{ t: 'code', text: node.value }];
    case 'code':
      return [{ t: 'pre', text: node.value, ...(node.lang && { lang: node.lang }) }];
    case 'break':
      return [{ t: 'br' }];
    case 'thematicBreak':
      return [{ t: 'hr' }];
    case 'table':
      return [{ t: 'table', c: toRows(node.children, reading, depth) }];
    case 'link':
      // A link within a link could not be followed, so nobody is mentioned in one.
      return toLink(node.url, inside({ ...reading, mentions: nobody }), asTyped(node, reading));
    case 'image':
      return toLink(node.url, [node.alt || node.url], asTyped(node, reading));
    default:
      return [asTyped(node, reading)];
  }
}

const nobody: ReadonlyMap<string, string> = new Map();

/** A lone `-` is a dash, not a list. */
function isEmpty({ children }: { children: unknown[] }): boolean {
  return children.length === 0;
}

function withBreaks(text: string, { mentions }: Reading): MarkNode[] {
  return text
    .split('\n')
    .flatMap((line, at): MarkNode[] => [...(at > 0 ? [{ t: 'br' } as const] : []), ...splitMentions(line, mentions)]);
}

/** One paragraph in a list item needs no space around it. */
function unwrapOnly(nodes: MarkNode[]): MarkNode[] {
  return nodes.flatMap((node, at) => (at === 0 && typeof node === 'object' && node.t === 'p' ? node.c : [node]));
}

function toCheckbox(checked: boolean | null | undefined): MarkNode[] {
  return typeof checked === 'boolean' ? [checked ? '☑ ' : '☐ '] : [];
}

type Table = Extract<TreeNode, { type: 'table' }>;

function toRows(rows: Table['children'], reading: Reading, depth: number): MarkNode[] {
  return rows.map((row, at) => ({
    t: 'tr',
    c: row.children.map((cell) => ({
      t: 'td',
      head: at === 0,
      c: convertAll(cell.children, reading, depth + 2),
    })),
  }));
}

/** Links lead to the web or to a mailbox, and nowhere else. */
function toLink(url: string, shown: MarkNode[], typed: string): MarkNode[] {
  const scheme = /^(https?:|mailto:)/i.exec(url)?.[0];
  return scheme ? [{ t: 'link', href: scheme.toLowerCase() + url.slice(scheme.length), c: shown }] : [typed];
}

function asTyped({ position }: TreeNode, { source }: Reading): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function joinText(nodes: MarkNode[]): MarkNode[] {
  const joined: MarkNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node === '') continue;
    if (typeof node === 'string' && typeof before === 'string') joined[joined.length - 1] = before + node;
    else joined.push(node);
  }
  return joined;
}
