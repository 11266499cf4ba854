import type { ConversationFacts, RoomDocument } from '../room.model.ts';

export type ConversationDocument = RoomDocument & { kind: 'conversation'; conversation: ConversationFacts };

export function isConversation(room: RoomDocument): room is ConversationDocument {
  return room.kind === 'conversation';
}
