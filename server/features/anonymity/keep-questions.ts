import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { toMemberAsker, toVisitor } from './asker.ts';
import { findEpochKey, requireAnonymityOpen } from './epochs/epoch-keys.ts';
import { findOwnQuestions } from './list-questions.ts';
import { toFollowId } from './personas/derive.ts';
import { listWorn } from './personas/find-worn.ts';
import { saveFollow } from './personas/persona.store.ts';

/**
 * Lets an account follow what she asked with her words, under the name that she has there. What is stored is an id that the
 * key alone can make: neither the account nor the thread is in it.
 */
export async function keepQuestions({ ctx, actor, input }: Call<'question:keep'>) {
  requireAnonymityOpen(ctx);
  const visitor = toVisitor(input.code);
  const [worn, questions] = await Promise.all([listWorn(ctx, visitor), findOwnQuestions(ctx, visitor)]);
  if (worn.length === 0) throw refuse('not_found', { message: 'These words lead to nothing. Check each of the six.' });
  for (const { threadId, epoch } of worn) {
    const key = findEpochKey(ctx, epoch);
    if (key) await saveFollow(ctx, toFollowId(key, threadId, toMemberAsker(actor).subject), epoch);
  }
  return { questions };
}
