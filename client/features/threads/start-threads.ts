import { applyThreadEvents } from './apply-thread-events.ts';
import { deliverPosts } from './deliver-posts.ts';

/** Once for the life of the page: threads hear their news, and posts go out. */
export function startThreads(): void {
  applyThreadEvents();
  deliverPosts();
}
