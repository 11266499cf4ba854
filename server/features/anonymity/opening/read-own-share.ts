import { timingSafeEqual } from 'node:crypto';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { digestShare, readShare } from '#shared/opening/share.ts';
import type { OpeningKeyDocument } from './opening-key.model.ts';
import { type Attempt, recordOpening } from './record-opening.ts';

const UNREADABLE = 'This is not a whole share. Choose the file you were given, or type every group of it.';

/** Her own share of this key, checked; a share of anybody else, or of another key, is refused and written down. */
export async function readOwnShare(
  ctx: Context,
  { holders }: OpeningKeyDocument,
  attempt: Attempt,
  typed: string,
): Promise<Uint8Array> {
  const share = await readShare(typed);
  if (!share) throw refuse('bad_input', { message: UNREADABLE, fields: [{ path: 'share', message: UNREADABLE }] });
  const expected = holders.find(({ member }) => member === attempt.actorId)?.digest ?? '';
  if (isSame(await digestShare(share), expected)) return share;
  share.fill(0);
  await recordOpening(ctx, 'refused', attempt);
  throw refuse('not_allowed', {
    message:
      'This is not your share of the key that the question is sealed with. It was written down that it was tried.',
  });
}

function isSame(digest: string, expected: string): boolean {
  return digest.length === expected.length && timingSafeEqual(Buffer.from(digest), Buffer.from(expected));
}
