import type { Context } from '#server/platform/context.ts';

/**
 * Everything that is stored, as text. Left out are the counters of the rate limits, which hold an address for a minute and
 * nothing that anybody typed.
 */
export async function dumpDatabase({ db }: Pick<Context, 'db'>): Promise<string> {
  const names = (await db.listCollections()).map(({ name }) => name).filter((name) => name !== 'rateLimits');
  const collections = names.sort().map(async (name) => [name, await db.collection(name).find().sort('_id').toArray()]);
  return JSON.stringify(await Promise.all(collections));
}
