import type { OperationName } from '#shared/contract/operations.ts';
import { accountRows } from './account-rows.ts';
import { conversationRows } from './conversation-rows.ts';
import { guardianRows } from './guardian-rows.ts';
import { memberRows } from './member-rows.ts';
import { messageRows } from './message-rows.ts';
import { moderationRows } from './moderation-rows.ts';
import { openingRows } from './opening-rows.ts';
import { oversightRows } from './oversight-rows.ts';
import type { Row } from './persona.ts';
import { questionRows } from './question-rows.ts';
import { roomRows } from './room-rows.ts';
import { settingsRows } from './settings-rows.ts';
import { watchedWordRows } from './watched-word-rows.ts';

/** Every operation × every kind of subject × every persona. An operation without its row does not compile. */
export const accessTable: { [Name in OperationName]: Row<Name> } = {
  ...accountRows,
  ...memberRows,
  ...settingsRows,
  ...guardianRows,
  ...roomRows,
  ...conversationRows,
  ...messageRows,
  ...questionRows,
  ...openingRows,
  ...moderationRows,
  ...oversightRows,
  ...watchedWordRows,
};
