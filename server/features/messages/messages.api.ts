import type { HandlersFor } from '#server/platform/call.ts';
import type { messageOperations } from '#shared/contract/messages.ts';
import { deleteMessage } from './delete-message.ts';
import { editMessage } from './edit-message.ts';
import { listHeld } from './held/list-held.ts';
import { withdrawHeld } from './held/withdraw-held.ts';
import { listMessages } from './list-messages.ts';
import { reactToMessage } from './react-to-message.ts';
import { readHistory } from './read-history.ts';
import { sendMessage } from './send-message.ts';

export const messageApi = {
  'message:send': sendMessage,
  'message:list': listMessages,
  'message:held': listHeld,
  'message:withdrawHeld': withdrawHeld,
  'message:edit': editMessage,
  'message:delete': deleteMessage,
  'message:react': reactToMessage,
  'message:history': readHistory,
} satisfies HandlersFor<typeof messageOperations>;
