import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';

/** The way back to the newest, and how much is new there. */
export function JumpPill({ newCount, onJump }: { newCount: number; onJump: () => void }) {
  const { t } = useTranslation('messages');
  return (
    <div className="jump">
      <Button icon={ArrowDown} onClick={onJump}>
        {newCount > 0 ? t('jumpNew', { count: newCount }) : t('jumpNewest')}
      </Button>
    </div>
  );
}
