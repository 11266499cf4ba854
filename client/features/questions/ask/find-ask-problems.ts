import { longestMessage } from '#client/features/messages/count-left.ts';
import { countGraphemes } from '#shared/text.ts';
import type { AskDraft } from './ask-draft.ts';

export type AskProblem = 'roomNeeded' | 'titleNeeded' | 'titleLong' | 'textNeeded' | 'textLong';

/** As the contract has them. */
const [shortestTitle, longestTitle] = [3, 120];

/** What has to be looked at before it can be read over, from top to bottom. */
export function findAskProblems({ title, text, roomId }: AskDraft): AskProblem[] {
  const problems: (AskProblem | false)[] = [
    countGraphemes(title.trim()) < shortestTitle && 'titleNeeded',
    countGraphemes(title.trim()) > longestTitle && 'titleLong',
    text.trim() === '' && 'textNeeded',
    countGraphemes(text) > longestMessage && 'textLong',
    roomId === '' && 'roomNeeded',
  ];
  return problems.filter((problem) => problem !== false);
}
