import { countGraphemes } from '#shared/text.ts';
import type { ThreadDraft } from './thread-draft.ts';

export type DraftProblem = 'room' | 'title' | 'text';

const shortestTitle = 3;

/** What is still missing before a draft can be published. */
export function findDraftProblems({ roomId, title, text }: ThreadDraft): DraftProblem[] {
  const problems: [DraftProblem, boolean][] = [
    ['room', roomId === ''],
    ['title', countGraphemes(title.trim()) < shortestTitle],
    ['text', text.trim() === ''],
  ];
  return problems.filter(([, isMissing]) => isMissing).map(([problem]) => problem);
}
