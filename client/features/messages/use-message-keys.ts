import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { type MessageActionId, useMessageActions } from './message-actions.ts';
import { findRowAround } from './row-focus.ts';
import type { Stream } from './stream.ts';

/** The single letters of the message that has the focus. Where there is none, or it may not be done, they do nothing. */
export function useMessageKeys(stream: Stream, onDelete: (messageId: string) => void): void {
  const actionsFor = useMessageActions();
  const act = (id: MessageActionId) => () => {
    const focused = findRowAround(document.activeElement);
    const message = stream.messages.find((one) => one.id === focused);
    const action = message && actionsFor(message, () => onDelete(message.id)).find((one) => one.id === id);
    action?.onAction();
    return action !== undefined;
  };
  useShortcut('reply', act('reply'));
  useShortcut('thread', act('thread'));
  useShortcut('edit', act('edit'));
  useShortcut('delete', act('delete'));
}
