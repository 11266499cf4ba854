import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { fillMessageSlots } from '#client/features/messages/message-slots.ts';
import { toPreview } from '#client/features/messages/stream.ts';
import { findCard } from '#client/platform/member-cards.ts';
import type { Message } from '#shared/contract/messages.ts';
import { growDraft } from './thread-draft.ts';
import { toThreadPath } from './thread-link.ts';
import { ThreadOfMessage } from './thread-of-message.tsx';

/** What the forum adds to chat messages: a way into their thread, or into a new one. */
export function useThreadSlots(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const openThread = (message: Message) => void navigate(prepareThread(message));
    fillMessageSlots({ openThread, Replies: ThreadOfMessage });
  }, [navigate]);
}

function prepareThread(message: Message): string {
  const { id: messageId, roomId, authorId, grewIntoThreadId } = message;
  if (grewIntoThreadId) return toThreadPath(roomId, grewIntoThreadId);
  growDraft({ messageId, roomId, name: findCard(authorId)?.name ?? '', preview: toPreview(message) });
  return '/forum/start';
}
