import { useStatementEvents } from '#client/features/statements/use-statement-events.ts';
import { startThreads } from '#client/features/threads/start-threads.ts';
import { useThreadSlots } from '#client/features/threads/use-thread-slots.ts';

// With the frame, so that visitors do not fetch it.
startThreads();

/** What members hear of and find everywhere in the frame. */
export function MemberNews() {
  useThreadSlots();
  useStatementEvents();
  return null;
}
