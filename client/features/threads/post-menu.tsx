import { BellOff, Ellipsis, Link2, MessageSquareWarning, PenLine, Trash2, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteDialog } from '#client/features/messages/delete-dialog.tsx';
import { useStanding } from '#client/features/questions/in-thread/standing.ts';
import { openReport } from '#client/features/reports/open-report.ts';
import { changeListOrSay } from '#client/features/settings/change-list.ts';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { findCard } from '#client/platform/member-cards.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Menu, type MenuEntry } from '#client/ui/menu.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { copyPostLink } from './copy-post-link.ts';

export interface PostMenuProps {
  post: Message;
  rights: { edits: boolean; deletes: boolean };
  onEdit: () => void;
}

/** What can be done with a post; each entry is there only if it can. */
export function PostMenu({ post, rights, onEdit }: PostMenuProps) {
  const { t } = useTranslation('threads');
  const { t: tUi } = useTranslation('ui');
  const { t: tSettings } = useTranslation('settings');
  const fold = useFolds().get(post.authorId);
  const me = useMe();
  const standing = useStanding();
  const [isDeleting, setDeleting] = useState(false);
  const isMine = post.authorId === me.card.id || post.authorId === standing?.persona?.id;
  // Behind a name for one thread nobody can be kept away from: there is nobody to meet elsewhere.
  const card = isMine ? undefined : findCard(post.authorId);
  const author = card?.isPersona ? undefined : card;
  const name = card?.name ?? '';
  const report = () =>
    openReport({
      subject: { kind: 'message', roomId: post.roomId, messageId: post.id },
      words: 'post',
      name,
      ...(author && { memberId: author.id }),
    });
  const entries: (MenuEntry | false)[] = [
    {
      id: 'copy',
      label: t('copyLink'),
      icon: Link2,
      onAction: () => void copyPostLink(post, { copied: t('copied'), failed: t('copyFailed') }),
    },
    rights.edits && { id: 'edit', label: t('edit'), icon: PenLine, onAction: onEdit },
    rights.deletes && {
      id: 'delete',
      label: t('delete'),
      icon: Trash2,
      isGrave: true,
      startsGroup: true,
      onAction: () => setDeleting(true),
    },
    !isMine && {
      id: 'report',
      label: t('report'),
      icon: MessageSquareWarning,
      isGrave: true,
      startsGroup: true,
      onAction: report,
    },
    author !== undefined &&
      fold !== 'blocked' && {
        id: 'mute',
        label: tSettings(fold === 'muted' ? 'unmuteAuthor' : 'muteAuthor'),
        icon: BellOff,
        onAction: () => changeListOrSay('muted', author, fold !== 'muted'),
      },
    author !== undefined && {
      id: 'block',
      label: tSettings(fold === 'blocked' ? 'unblockAuthor' : 'blockAuthor'),
      icon: UserRoundX,
      isGrave: fold !== 'blocked',
      onAction: () => changeListOrSay('blocked', author, fold !== 'blocked'),
    },
  ];
  return (
    <>
      <Menu label={tUi('moreActions')} icon={Ellipsis} isSmall entries={entries.filter((entry) => entry !== false)} />
      {isDeleting && <DeleteDialog roomId={post.roomId} messageId={post.id} onClose={() => setDeleting(false)} />}
    </>
  );
}
