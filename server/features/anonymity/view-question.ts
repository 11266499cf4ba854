import { findPage } from '#server/features/messages/message.store.ts';
import { toMessageViews } from '#server/features/messages/message.view.ts';
import { toMessagePage } from '#server/features/messages/to-message-page.ts';
import { findEntriesBy } from '#server/features/rooms/log/log.store.ts';
import { findThread } from '#server/features/threads/thread.store.ts';
import { toSharedThreads } from '#server/features/threads/thread.view.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { type Asker, requireAsker } from './asker.ts';
import { type OwnThread, requireOwnName } from './find-place.ts';
import { findOwnDrafts, toOwnQuestion } from './own.view.ts';
import { findVoicelessUntil } from './require-voice.ts';
import { toNamesForVisitor } from './to-names-for-visitor.ts';

const POSTS_A_PAGE = 100;

/** One question of hers with its answers. A visitor reads names, and nothing that leads further into the house. */
export async function viewQuestion(call: Call<'question:view'>): Promise<Output<'question:view'>> {
  const { ctx, input } = call;
  const asker = requireAsker(call);
  const own = await requireOwnName(ctx, asker, input.threadId);
  const question = own.isAsker || own.isOut ? await toOwnQuestion(ctx, own) : null;
  if (!question) throw refuse('not_found');
  const until = await findVoicelessUntil(ctx, asker, own.roomId);
  return {
    question,
    ...(own.isOut ? await viewOwnWords(ctx, own) : await viewThread(ctx, own, { asker, after: input.after })),
    drafts: await findOwnDrafts(ctx, own.personaId),
    silencedUntil: until?.toISOString() ?? null,
  };
}

type Words = Pick<Output<'question:view'>, 'thread' | 'posts' | 'hasAfter' | 'members'>;

async function viewThread(
  ctx: Context,
  own: OwnThread,
  { asker, after }: { asker: Asker; after: number },
): Promise<Words> {
  const thread = await findThread(ctx, own.threadId);
  const [shared] = thread ? await toSharedThreads(ctx, [thread]) : [];
  const found = await findPage(ctx, { ...own, after, limit: POSTS_A_PAGE });
  const page = await toMessagePage(ctx, own.roomId, found);
  return {
    thread: shared ? { ...shared, readNumber: shared.lastNumber } : null,
    posts: page.messages,
    hasAfter: page.hasAfter,
    members: asker.actor && !own.isKept ? page.members : await toNamesForVisitor(ctx, page.members),
  };
}

/** From outside the room: what she wrote herself, and nothing that others said or did to it. */
async function viewOwnWords(ctx: Context, { roomId, personaId }: OwnThread): Promise<Words> {
  const posts = await toMessageViews(ctx, await findEntriesBy(ctx, roomId, personaId));
  const alone = posts.map(({ replyTo, reactions, ...post }) => post);
  return { thread: null, posts: alone, hasAfter: false, members: [] };
}
