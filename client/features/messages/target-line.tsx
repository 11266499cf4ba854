import { PenLine, Reply, X } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { useNoteWords } from '#client/features/settings/use-note-words.ts';
import { useCard } from '#client/platform/member-cards.ts';
import { Icon } from '#client/ui/icon.tsx';
import { IconButton } from '#client/ui/icon-button.tsx';
import { Name } from '#client/ui/name.tsx';
import type { ComposerTarget } from './room-talk.ts';
import { toPreview } from './stream.ts';

/** What the words below it answer or change. */
export function TargetLine({ target, onCancel }: { target: ComposerTarget; onCancel: () => void }) {
  const { t } = useTranslation('messages');
  const author = useCard(target.message.authorId);
  const noteWords = useNoteWords();
  const { contentNote } = target.message;
  const isReply = target.kind === 'reply';
  const name = <Name lang={author?.nameLang}>{author?.name ?? t('somebody')}</Name>;
  return (
    <div className="target">
      <Icon of={isReply ? Reply : PenLine} />
      <p>
        {isReply ? <Trans t={t} i18nKey="replyingTo" components={{ name }} /> : t('editing')}{' '}
        {isReply && <span className="muted">{contentNote ? noteWords(contentNote) : toPreview(target.message)}</span>}
      </p>
      <IconButton icon={X} label={t(isReply ? 'cancelReply' : 'cancelEdit')} isSmall onClick={onCancel} />
    </div>
  );
}
