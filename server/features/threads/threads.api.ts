import type { HandlersFor } from '#server/platform/call.ts';
import type { threadOperations } from '#shared/contract/threads.ts';
import { acceptAnswer } from './accept-answer.ts';
import { listPosts } from './list-posts.ts';
import { listThreads } from './list-threads.ts';
import { markThreadRead } from './mark-thread-read.ts';
import { sendPost } from './send-post.ts';
import { startThread } from './start-thread.ts';
import { viewThread } from './view-thread.ts';

export const threadApi = {
  'thread:start': startThread,
  'thread:list': listThreads,
  'thread:view': viewThread,
  'thread:accept': acceptAnswer,
  'thread:markRead': markThreadRead,
  'post:send': sendPost,
  'post:list': listPosts,
} satisfies HandlersFor<typeof threadOperations>;
