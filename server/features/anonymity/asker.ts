import { createHash } from 'node:crypto';
import { refuse } from '#shared/errors.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Whoever asks without a name: a member, or a visitor with her words. `subject` goes into hashes and nowhere else. */
export type Asker = { subject: string; actor: Actor | null };

/** With words she is whom they belong to, whether she is signed in or not. */
export function requireAsker({ actor, input }: { actor: Actor | null; input: { code?: string | undefined } }): Asker {
  if (input.code !== undefined) return toVisitor(input.code);
  if (!actor) throw refuse('not_signed_in', { message: 'Enter your six words, or sign in.' });
  return toMemberAsker(actor);
}

export const toMemberAsker = (actor: Actor): Asker => ({ subject: `member ${actor.memberId}`, actor });

export function toVisitor(words: string): Asker {
  return { subject: `visitor ${createHash('sha256').update(words).digest('hex')}`, actor: null };
}
