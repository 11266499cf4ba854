import { useSession } from '#client/platform/session.ts';
import { forgetAnswers } from './appeals/answer-draft.ts';
import { useDrafts } from './drafts.ts';
import { useLatelyDecided } from './lately-decided.ts';
import { endBreak } from './use-break.ts';

/** What one moderator wrote, chose or just decided is not there for whoever signs in next on this page. */
export function forgetDeskOnLeaving(): void {
  useSession.subscribe(({ state }, before) => {
    if (before.state !== 'member' || state === 'member') return;
    useDrafts.setState({ drafts: {} });
    useLatelyDecided.setState({ last: undefined });
    forgetAnswers();
    endBreak();
  });
}
