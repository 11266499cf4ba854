import { create } from 'zustand';
import { onLeaving } from '#client/app/leave/leaving.ts';
import { queryClient } from '#client/app/query-client.ts';
import { useSession } from '#client/platform/session.ts';

/**
 * The six words of a visitor while this page is open. In memory alone: a reload asks for them again, and whoever opens the
 * storage or the history of this device finds nothing.
 */
export const useClaim = create<{ words: string | undefined }>()(() => ({ words: undefined }));

/** What is kept in memory of questions asked without a name; nothing of it outlives the page. */
export const questionsKey = 'questions';

export function keepClaim(words: string): void {
  forgetQuestions();
  useClaim.setState({ words });
}

export function forgetClaim(): void {
  useClaim.setState({ words: undefined });
  forgetQuestions();
}

function forgetQuestions(): void {
  queryClient.removeQueries({ queryKey: [questionsKey] });
}

onLeaving(forgetClaim);
// The browser may keep the page as it was for whoever presses Back.
addEventListener('pagehide', forgetClaim);
useSession.subscribe(({ state }, before) => {
  if (before.state === 'member' && state === 'visitor') forgetClaim();
});
