import type { HandlersFor } from '#server/platform/call.ts';
import type { conversationOperations } from '#shared/contract/conversations.ts';
import { startConversation } from './start-conversation.ts';

export const conversationApi = {
  'conversation:start': startConversation,
} satisfies HandlersFor<typeof conversationOperations>;
