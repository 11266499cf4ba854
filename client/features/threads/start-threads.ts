import { flushOutbox } from '#client/platform/outbox/outbox.ts';
import { applyThreadEvents } from './apply-thread-events.ts';
import { deliverPosts } from './deliver-posts.ts';

/** Once for the life of the page: threads hear their news, and posts that wait on this device go out. */
export function startThreads(): void {
  applyThreadEvents();
  deliverPosts();
  // What an earlier page left behind may have been asked for before anybody could deliver it.
  flushOutbox();
}
