import type { HandlersFor } from '#server/platform/call.ts';
import type { questionOperations } from '#shared/contract/questions.ts';
import { acceptOwn } from './accept-own.ts';
import { askQuestion } from './ask-question.ts';
import { editOwn } from './edit-own.ts';
import { eraseAll } from './erase-all.ts';
import { keepQuestions } from './keep-questions.ts';
import { listQuestions } from './list-questions.ts';
import { replyToQuestion } from './reply-to-question.ts';
import { viewPlaces } from './view-places.ts';
import { viewQuestion } from './view-question.ts';
import { viewStanding } from './view-standing.ts';
import { withdrawOwn } from './withdraw-own.ts';

export const questionApi = {
  'question:places': viewPlaces,
  'question:ask': askQuestion,
  'question:list': listQuestions,
  'question:view': viewQuestion,
  'question:standing': viewStanding,
  'question:reply': replyToQuestion,
  'question:edit': editOwn,
  'question:withdraw': withdrawOwn,
  'question:accept': acceptOwn,
  'question:keep': keepQuestions,
  'question:eraseAll': eraseAll,
} satisfies HandlersFor<typeof questionOperations>;
