import { findPage } from '#server/features/messages/message.store.ts';
import { toMessagePage } from '#server/features/messages/to-message-page.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import { toSharedThreads } from '#server/features/threads/thread.view.ts';
import type { Call } from '#server/platform/call.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { requireAsker } from './asker.ts';
import { requireOwnThread } from './find-place.ts';
import { findOwnDrafts, toOwnQuestion } from './own.view.ts';
import { findVoicelessUntil } from './require-voice.ts';
import { toNamesForVisitor } from './to-names-for-visitor.ts';

const POSTS_A_PAGE = 100;

/** One question of hers with its answers. A visitor reads names, and nothing that leads further into the house. */
export async function viewQuestion(call: Call<'question:view'>): Promise<Output<'question:view'>> {
  const { ctx, input } = call;
  const asker = requireAsker(call);
  const own = await requireOwnThread(ctx, asker, input.threadId);
  const question = own.isAsker ? await toOwnQuestion(ctx, own) : null;
  if (!question) throw refuse('not_found');
  const thread = await findThread(ctx, input.threadId);
  const [shared] = thread ? await toSharedThreads(ctx, [thread]) : [];
  const found = await findPage(ctx, { ...own, after: input.after, limit: POSTS_A_PAGE });
  const page = await toMessagePage(ctx, own.roomId, found);
  const until = await findVoicelessUntil(ctx, asker, own.roomId);
  return {
    question,
    thread: shared ? { ...shared, readNumber: shared.lastNumber } : null,
    posts: page.messages,
    hasAfter: page.hasAfter,
    members: asker.actor && !own.isKept ? page.members : await toNamesForVisitor(ctx, page.members),
    drafts: await findOwnDrafts(ctx, own.personaId),
    silencedUntil: until?.toISOString() ?? null,
  };
}
