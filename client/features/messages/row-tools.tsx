import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#client/ui/icon-button.tsx';
import { Menu } from '#client/ui/menu.tsx';
import type { MessageAction } from './message-actions.ts';
import { ReactionPicker } from './reaction-picker.tsx';

export interface RowToolsProps {
  actions: MessageAction[];
  onReact: ((word: string) => void) | undefined;
  onOpenChange: (isOpen: boolean) => void;
}

/** At the top end of the row that is pointed at or has the focus. */
export function RowTools({ actions, onReact, onOpenChange }: RowToolsProps) {
  const { t } = useTranslation('messages');
  const near = actions.filter(({ id }) => id === 'reply' || id === 'thread');
  return (
    <div className="row-tools" role="toolbar" aria-label={t('messageTools')}>
      {onReact && (
        <ReactionPicker className="icon-btn small" label={t('react')} onPick={onReact} onOpenChange={onOpenChange} />
      )}
      {near.map(({ id, icon, label, onAction }) => (
        <IconButton key={id} icon={icon} label={label} isSmall onClick={onAction} />
      ))}
      <Menu icon={Ellipsis} label={t('more')} isSmall entries={actions} onOpenChange={onOpenChange} />
    </div>
  );
}
