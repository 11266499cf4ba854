import type { HandlersFor } from '#server/platform/call.ts';
import type { watchedWordOperations } from '#shared/contract/watched-words.ts';
import { changeWatchedWord } from './change-watched-word.ts';
import { createWatchedWord } from './create-watched-word.ts';
import { listRules } from './list-rules.ts';
import { listWatchedWords } from './list-watched-words.ts';
import { removeWatchedWord } from './remove-watched-word.ts';
import { tryWatchedWord } from './try-watched-word.ts';

export const watchedWordApi = {
  'watchedWord:list': listWatchedWords,
  'watchedWord:create': createWatchedWord,
  'watchedWord:update': changeWatchedWord,
  'watchedWord:remove': removeWatchedWord,
  'watchedWord:try': tryWatchedWord,
  'screening:rules': listRules,
} satisfies HandlersFor<typeof watchedWordOperations>;
