import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Markdown as the CommonMark parser reads it. */
export const parseTree = (text: string) => processor.parse(text);

export type Root = ReturnType<typeof parseTree>;
export type TreeNode = Root['children'][number];

// The CJK rules come last, because a later extension is asked first.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(readAsChat)
  .freeze();

/** In chat, four spaces are no program, a line under a line no heading, and `[note]: later` and `&amp;` are just words. */
function readAsChat(this: Processor): void {
  const data = this.data();
  const off = ['codeIndented', 'setextUnderline', 'definition', 'characterReference', 'htmlFlow', 'htmlText'];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: off } }];
}
