import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { type Asker, toMemberAsker } from '../asker.ts';
import { findEpochKey } from '../epochs/epoch-keys.ts';
import { toFollowId, toPersonaId } from './derive.ts';
import { type AskedThread, findAskedThread, findPersona, isFollowed, listAskedThreads } from './persona.store.ts';

/** `isKept`: she asked it as a visitor, and follows it with her account. */
export type Worn = AskedThread & { personaId: string; isAsker: boolean; isKept: boolean };

/** The name that she wears in a thread, if she does. The same is computed whoever looks, whether or not it is hers. */
export function findWorn(ctx: Context, asker: Asker, threadId: string): Worn | null {
  const asked = findAskedThread(ctx, threadId);
  return asked ? wornIn(ctx, asker, asked) : null;
}

function wornIn(ctx: Context, { subject, actor }: Asker, asked: AskedThread): Worn | null {
  const { threadId, epoch, askerId } = asked;
  const key = findEpochKey(ctx, epoch);
  if (!key) return null;
  const own = toPersonaId(key, threadId, subject);
  // Whoever kept with her account what she asked as a visitor goes on under that name.
  const isKept = isFollowed(ctx, toFollowId(key, threadId, subject)) && actor !== null;
  const personaId = isKept ? askerId : own;
  return findPersona(ctx, personaId) ? { ...asked, personaId, isKept, isAsker: personaId === askerId } : null;
}

/** Whether this name is hers, for those who must not judge themselves. */
export function wears(ctx: Context, asker: Asker, personaId: string): boolean {
  const persona = findPersona(ctx, personaId);
  return persona !== undefined && findWorn(ctx, asker, persona.thread)?.personaId === personaId;
}

/** Enough at a time that others are not kept waiting. */
const AT_ONCE = 500;

/** Everything that she wears a name in, found by trying every thread. */
export async function listWorn(ctx: Context, asker: Asker): Promise<Worn[]> {
  const threads = listAskedThreads(ctx);
  const worn: Worn[] = [];
  for (let from = 0; from < threads.length; from += AT_ONCE) {
    for (const asked of threads.slice(from, from + AT_ONCE)) {
      const found = wornIn(ctx, asker, asked);
      if (found) worn.push(found);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return worn;
}

/** Whether words under this id are what she wrote without a name. */
export function isHersUnnamed(ctx: Context, actor: Actor, authorId: string | null): boolean {
  return authorId !== null && wears(ctx, toMemberAsker(actor), authorId);
}
