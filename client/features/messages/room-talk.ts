import { createContext, useContext } from 'react';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';

/** What the composer is about, besides a new message. */
export type ComposerTarget = { kind: 'reply' | 'edit'; message: Message };

/** What a row of the stream can ask of the room around it. */
export interface RoomTalk {
  room: Room;
  target: ComposerTarget | undefined;
  setTarget: (target: ComposerTarget | undefined) => void;
  /** Puts words into the composer, as when she takes a held message back to change it. */
  writeAgain: (text: string) => void;
  goTo: (messageId: string) => void;
  /** Shows messages that are folded away, for as long as she is in the room. */
  openFolded: (messageIds: string[]) => void;
  markUnreadFrom: (message: Message) => void;
}

export const RoomTalkContext = createContext<RoomTalk | undefined>(undefined);

export function useRoomTalk(): RoomTalk {
  const talk = useContext(RoomTalkContext);
  if (!talk) throw new Error('This belongs into a room.');
  return talk;
}
