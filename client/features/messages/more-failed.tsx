import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';

/** At the edge where more should have come, and did not. */
export function MoreFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('messages');
  const { t: tUi } = useTranslation('ui');
  return (
    <div className="more-failed" role="alert">
      <span>{t('loadMoreFailed')}</span>
      <Button tone="quiet" icon={RotateCw} onClick={onRetry}>
        {tUi('retry')}
      </Button>
    </div>
  );
}
