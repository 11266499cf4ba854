import { z } from 'zod';

/**
 * A sanitised document tree: what is left of markdown once every raw HTML, unknown scheme and unknown node is gone. The
 * server makes it, the client turns it into elements; nobody ever handles HTML text.
 */
export type MarkNode =
  | string
  | { t: 'p' | 'strong' | 'em' | 'del' | 'quote' | 'ul' | 'li'; c: MarkNode[] }
  | { t: 'ol'; start: number; c: MarkNode[] }
  | { t: 'h'; level: number; c: MarkNode[] }
  | { t: 'link'; href: string; c: MarkNode[] }
  | { t: 'mention'; memberId: string; handle: string }
  | { t: 'code'; text: string }
  | { t: 'pre'; text: string; lang?: string }
  | { t: 'br' }
  | { t: 'hr' }
  | { t: 'table'; c: MarkNode[] }
  | { t: 'tr'; c: MarkNode[] }
  | { t: 'td'; head: boolean; c: MarkNode[] };

const children = z.array(z.lazy((): z.ZodType<MarkNode> => MarkNode));

/** Named, because a schema that contains itself can only be described by its name. */
export const MarkNode: z.ZodType<MarkNode> = z
  .union([
    z.string(),
    z.discriminatedUnion('t', [
      z.object({ t: z.enum(['p', 'strong', 'em', 'del', 'quote', 'ul', 'li']), c: children }),
      z.object({ t: z.literal('ol'), start: z.number(), c: children }),
      z.object({ t: z.literal('h'), level: z.number().int().min(1).max(6), c: children }),
      z.object({ t: z.literal('link'), href: z.string().regex(/^(https?:|mailto:)/), c: children }),
      z.object({ t: z.literal('mention'), memberId: z.string(), handle: z.string() }),
      z.object({ t: z.literal('code'), text: z.string() }),
      z.object({ t: z.literal('pre'), text: z.string(), lang: z.string().optional() }),
      z.object({ t: z.literal('br') }),
      z.object({ t: z.literal('hr') }),
      z.object({ t: z.literal('table'), c: children }),
      z.object({ t: z.literal('tr'), c: children }),
      z.object({ t: z.literal('td'), head: z.boolean(), c: children }),
    ]),
  ])
  .meta({ id: 'MarkNode' });
