import { useTranslation } from 'react-i18next';
import { EmptyState } from '#client/ui/empty-state.tsx';

/** A room that waits for its first words. */
export function StreamEmpty() {
  const { t } = useTranslation('messages');
  return (
    <div className="log-frame">
      <div className="log-face">
        <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>
      </div>
    </div>
  );
}
