import type { Context } from '#server/platform/context.ts';

/** Everything that a thief of the database holds, each collection in the order in which it lies there. */
export type Dump = Map<string, Array<Record<string, unknown>>>;

export async function readDump({ db }: Pick<Context, 'db'>): Promise<Dump> {
  const names = (await db.listCollections()).map(({ name }) => name).sort();
  const read = names.map(async (name) => {
    const documents = await db.collection(name).find().hint({ $natural: 1 }).toArray();
    return [name, documents as Array<Record<string, unknown>>] as const;
  });
  return new Map(await Promise.all(read));
}

/** Every text in a document, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.values(value).flatMap(textsIn);
}

export function momentsIn(value: unknown): number[] {
  if (value instanceof Date) return [value.getTime()];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(momentsIn);
}
