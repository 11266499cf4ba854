import { type Context, remember } from '#server/platform/context.ts';

/** One chapter of an export: a value, or a list that is read while it is written and may be long. */
export type Chapter = (ctx: Context, memberId: string) => Promise<unknown> | AsyncIterable<unknown>;

/** What a feature keeps of a member: how she takes it along, and how it goes when she leaves for good. */
export type DataPart = {
  chapters: Record<string, Chapter>;
  /** Safe to repeat: it is run again after a crash, and once more at the end, for what came in meanwhile. */
  erase(ctx: Context, memberId: string): Promise<void>;
};

const partsOf = remember<DataPart[]>('what features keep of a member', () => []);

/** Features register from left to right on the ladder; what stands on others is erased before them, from right to left. */
export function registerDataPart(ctx: Context, part: DataPart): void {
  partsOf(ctx).push(part);
}

export function listDataParts(ctx: Context): readonly DataPart[] {
  return partsOf(ctx);
}
