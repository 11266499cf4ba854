import type { Context } from '#server/platform/context.ts';

/**
 * Everything that is stored, as text. Left out are the counters of the rate limits, which hold an address for a minute and
 * nothing that anybody typed, unless they are asked for as well.
 */
export async function dumpDatabase({ db }: Pick<Context, 'db'>, { withRateLimits = false } = {}): Promise<string> {
  const isWanted = (name: string) => withRateLimits || name !== 'rateLimits';
  const names = (await db.listCollections()).map(({ name }) => name).filter(isWanted);
  const collections = names.sort().map(async (name) => [name, await db.collection(name).find().sort('_id').toArray()]);
  return JSON.stringify(await Promise.all(collections));
}
