import { useStatementEvents } from '#client/features/statements/use-statement-events.ts';
import { useThreadSlots } from '#client/features/threads/use-thread-slots.ts';

/** What members hear of and find everywhere in the frame. */
export function MemberNews() {
  useThreadSlots();
  useStatementEvents();
  return null;
}
