import { createHmac } from 'node:crypto';
import type { Context } from '#server/platform/context.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { toSkeleton } from '#server/platform/text/skeleton.ts';

/**
 * What a handle is known by once it is forgotten: one hash is the same however it is cased, the other for handles that only look
 * the same. Of no use without the key: nobody can try all names against a stolen database.
 */
export function hashHandles(ctx: Context, handle: string): string[] {
  const known = [`folded:${foldCase(handle)}`, `skeleton:${toSkeleton(handle)}`];
  return known.map((name) => createHmac('sha256', ctx.keys.idKey).update(`left behind ${name}`).digest('base64url'));
}
