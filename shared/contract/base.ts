import { z } from 'zod';

/** An id made by the server: 24 lower-case letters and digits, without a time or an order in it. */
export const Id = z.string().regex(/^[a-z0-9]{24}$/, 'This is not an id of ours.');
export type Id = z.infer<typeof Id>;

/** An id made by the client before the first try and kept for every retry: what makes sending safe to repeat. */
export const ClientId = z.uuid('The client id must be a UUID.');

/** A moment, ISO 8601 in UTC. */
export const Moment = z.iso.datetime();

/** A BCP 47 language tag, as in `zh-Hant` or `vi`. */
export const LangTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'A language tag looks like “ko” or “zh-Hant”.');

/** Nothing to say but “done”. */
export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;

/** A page number is never used; a page is asked for by what lies beside it. */
export const PageSize = z.coerce.number().int().min(1).max(100).default(50);

/** A sequence number: whole, from 1, without gaps. 0 means “nothing yet”. */
export const Seq = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** `true`, `false`, also as the words of a query string. */
export const Flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);

/** An input without fields. */
export const Nothing = z.object({});
