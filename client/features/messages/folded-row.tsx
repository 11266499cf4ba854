import { UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';
import { useRoomTalk } from './room-talk.ts';
import { focusRow } from './row-focus.ts';
import type { RowContent } from './rows.ts';
import { useFoldWords } from './use-fold-words.ts';

export interface FoldedRowProps {
  row: RowContent & { kind: 'folded'; key: string };
  isMarked: boolean;
}

/** What people wrote whom she blocked or muted: one line however many there are, and hers to open. */
export function FoldedRow({ row: { key, messages, folds }, isMarked }: FoldedRowProps) {
  const { t } = useTranslation('messages');
  const { openFolded } = useRoomTalk();
  const words = useFoldWords();
  const open = () => {
    openFolded(messages.map(({ id }) => id));
    // The line with the button goes; who pressed it by keys reads on where it was.
    requestAnimationFrame(() => messages[0] && focusRow(messages[0].id));
  };
  return (
    <article className={classNames('tomb', isMarked && 'marked')} tabIndex={-1} data-row={key}>
      <Icon of={UserRoundX} />
      <p>
        {words(folds, messages.length)}{' '}
        <Button tone="quiet" onClick={open}>
          {t('foldedShow')}
        </Button>
      </p>
    </article>
  );
}
