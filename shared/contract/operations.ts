import type { InputOf, OutputOf, RequestOf } from '../operation.ts';
import { accountDataOperations } from './account-data.ts';
import { accountOperations } from './accounts.ts';
import { ageLetterOperations } from './age-letter.ts';
import { moderationOperations } from './cases.ts';
import { conversationOperations } from './conversations.ts';
import { guardianOperations } from './guardians.ts';
import { leavingOperations } from './leaving.ts';
import { memberOperations } from './members.ts';
import { messageOperations } from './messages.ts';
import { openingOperations } from './openings.ts';
import { oversightOperations } from './oversight.ts';
import { questionCareOperations } from './question-care.ts';
import { questionOperations } from './questions.ts';
import { roomLogOperations } from './room-log.ts';
import { roomOperations } from './rooms.ts';
import { settingsOperations } from './settings.ts';
import { statementOperations } from './statements.ts';
import { threadOperations } from './threads.ts';
import { watchedWordOperations } from './watched-words.ts';

/** The contract: everything a client can ask for. */
export const operations = {
  ...accountOperations,
  ...ageLetterOperations,
  ...leavingOperations,
  ...accountDataOperations,
  ...memberOperations,
  ...settingsOperations,
  ...guardianOperations,
  ...roomOperations,
  ...conversationOperations,
  ...roomLogOperations,
  ...messageOperations,
  ...threadOperations,
  ...questionOperations,
  ...questionCareOperations,
  ...openingOperations,
  ...moderationOperations,
  ...statementOperations,
  ...oversightOperations,
  ...watchedWordOperations,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = InputOf<Operations[Name]>;
export type Request<Name extends OperationName> = RequestOf<Operations[Name]>;
export type Output<Name extends OperationName> = OutputOf<Operations[Name]>;
