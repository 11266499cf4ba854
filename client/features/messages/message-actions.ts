import {
  BellOff,
  Copy,
  Link2,
  type LucideIcon,
  Mail,
  MessageSquareQuote,
  MessageSquareWarning,
  PenLine,
  Reply,
  Trash2,
  UserRoundX,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { openReport } from '#client/features/reports/open-report.ts';
import { changeListOrSay } from '#client/features/settings/change-list.ts';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { findCard } from '#client/platform/member-cards.ts';
import { useMe } from '#client/platform/use-me.ts';
import type { Message } from '#shared/contract/messages.ts';
import { toMessageRights } from './message-rights.ts';
import { useMessageSlots } from './message-slots.ts';
import { useRoomTalk } from './room-talk.ts';
import { useCopy } from './use-copy.ts';

export type MessageActionId =
  | 'reply'
  | 'thread'
  | 'edit'
  | 'copy'
  | 'link'
  | 'unread'
  | 'delete'
  | 'report'
  | 'mute'
  | 'block';

export interface MessageAction {
  id: MessageActionId;
  label: string;
  icon: LucideIcon;
  /** The key that does the same while the message has the focus. */
  shortcut?: string;
  isGrave?: boolean;
  startsGroup?: boolean;
  onAction: () => void;
}

/** What she can do with a message, in the order of its menu; what she may not do is not in it. */
export function useMessageActions(): (message: Message, askToDelete: (message: Message) => void) => MessageAction[] {
  const { t } = useTranslation('messages');
  const { t: tSettings } = useTranslation('settings');
  const folds = useFolds();
  const me = useMe();
  const talk = useRoomTalk();
  const copy = useCopy();
  const openThread = useMessageSlots((slots) => slots.openThread);
  return (message, askToDelete) => {
    const rights = toMessageRights(me, talk.room, message);
    const isMine = message.authorId === me.card.id;
    const link = `${location.origin}/rooms/${message.roomId}?m=${message.id}`;
    const card = findCard(message.authorId);
    // Whoever wrote under a name for one thread is met nowhere else: there is nobody to keep away from.
    const author = card?.isPersona ? undefined : card;
    const name = card?.name ?? t('somebody');
    const fold = folds.get(message.authorId);
    const subject = { kind: 'message', roomId: message.roomId, messageId: message.id } as const;
    const all: (MessageAction & { isOffered: boolean })[] = [
      {
        id: 'reply',
        label: t('reply'),
        icon: Reply,
        shortcut: 'R',
        isOffered: rights.replies,
        onAction: () => talk.setTarget({ kind: 'reply', message }),
      },
      {
        id: 'thread',
        label: t('thread'),
        icon: MessageSquareQuote,
        shortcut: 'T',
        isOffered: !!openThread && !message.gone && talk.room.kind === 'room',
        onAction: () => openThread?.(message),
      },
      {
        id: 'edit',
        label: t('edit'),
        icon: PenLine,
        shortcut: 'E',
        isOffered: rights.edits,
        onAction: () => talk.setTarget({ kind: 'edit', message }),
      },
      { id: 'copy', label: t('copyText'), icon: Copy, isOffered: !message.gone, onAction: () => copy(message.text) },
      { id: 'link', label: t('copyLink'), icon: Link2, isOffered: true, onAction: () => copy(link) },
      {
        id: 'unread',
        label: t('markUnread'),
        icon: Mail,
        isOffered: true,
        onAction: () => talk.markUnreadFrom(message),
      },
      {
        id: 'delete',
        label: t('deleteMessage'),
        icon: Trash2,
        shortcut: toKeyCap('Delete'),
        isGrave: true,
        startsGroup: true,
        isOffered: rights.deletes,
        onAction: () => askToDelete(message),
      },
      {
        id: 'report',
        label: t('report'),
        icon: MessageSquareWarning,
        isGrave: true,
        startsGroup: true,
        isOffered: !isMine && !message.gone,
        onAction: () => openReport({ subject, words: 'message', name, ...(author && { memberId: author.id }) }),
      },
      {
        id: 'mute',
        label: tSettings(fold === 'muted' ? 'unmuteAuthor' : 'muteAuthor'),
        icon: BellOff,
        isOffered: !isMine && !message.gone && !!author && fold !== 'blocked',
        onAction: () => author && changeListOrSay('muted', author, fold !== 'muted'),
      },
      {
        id: 'block',
        label: tSettings(fold === 'blocked' ? 'unblockAuthor' : 'blockAuthor'),
        icon: UserRoundX,
        isGrave: fold !== 'blocked',
        isOffered: !isMine && !message.gone && !!author,
        onAction: () => author && changeListOrSay('blocked', author, fold !== 'blocked'),
      },
    ];
    return all.filter(({ isOffered }) => isOffered);
  };
}
