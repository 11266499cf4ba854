import { createHash } from 'node:crypto';
import { toBase32 } from '#server/platform/clock.ts';
import type { Truth } from './build-town.ts';
import type { Dump } from './read-dump.ts';

/**
 * The same town with one mistake that others have made, each the one that its attack must find: if it does not, the attack
 * is blunt and its failure on the real town says nothing.
 */
export const weakened: Record<
  'byJoining' | 'byOrder' | 'byTime' | 'byHashing',
  (dump: Dump, truth: Truth) => { dump: Dump; truth: Truth }
> = {
  // Who reads, follows and drafts what, in tables that name both.
  byJoining: (dump, truth) => {
    const tables = ['reads', 'follows', 'drafts', 'receipts', 'notices'];
    const rows = tables.flatMap((table) =>
      [...truth].map(([persona, member]) => ({ _id: `${table} of ${persona}`, member, persona })),
    );
    return { dump: new Map([...dump, ['follows', rows]]), truth };
  },
  // Drafts and what their authors did, in the order in which they came.
  byOrder: (dump, truth) => {
    const rows = [...truth].flatMap(([persona, member], nth) =>
      ['written', 'changed', 'sent'].flatMap((what) => [
        { _id: `activity ${what} ${nth}`, member },
        { _id: `draft ${what} ${nth}`, author: persona },
      ]),
    );
    return { dump: new Map([...dump, ['drafts', rows]]), truth };
  },
  // When somebody was last seen, and when her words came a moment later.
  byTime: (dump, truth) => {
    const moments = new Map(
      [...truth.keys()].map((persona, nth) => [persona, new Date(Date.UTC(2026, 0, 1) + nth * 3_600_000)]),
    );
    const seen = [...truth].map(([persona, member]) => ({
      _id: `seen ${persona}`,
      member,
      at: new Date((moments.get(persona)?.getTime() ?? 0) - 20),
    }));
    const personas = (dump.get('personas') ?? []).map((one) => ({ ...one, askedAt: moments.get(`${one._id}`) }));
    return { dump: new Map([...dump, ['lastSeen', seen], ['personas', personas]]), truth };
  },
  // A name that is a plain hash.
  byHashing: (dump, truth) => {
    const made = new Map<string, string>();
    for (const { _id, thread } of dump.get('personas') ?? []) {
      const hash = createHash('sha256')
        .update(`${thread} ${truth.get(`${_id}`)}`)
        .digest();
      made.set(`${_id}`, toBase32(hash.subarray(0, 15)));
    }
    const renamed = [...truth].map(([persona, member]) => [made.get(persona) ?? persona, member] as const);
    return { dump: rename(dump, made), truth: new Map(renamed) };
  },
};

function rename(dump: Dump, made: Map<string, string>): Dump {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return made.get(value) ?? value;
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return new Map([...dump].map(([name, documents]) => [name, documents.map(walk) as never]));
}
