import { useTranslation } from 'react-i18next';
import { EmptyState } from '#client/ui/empty-state.tsx';

/** The server did not answer when the page was opened. The session keeps trying, so there is nothing to press. */
export function Unreachable() {
  const { t } = useTranslation();
  return (
    <main className="page broken" id="main" tabIndex={-1} role="status">
      <EmptyState title={t('unreachableTitle')}>{t('unreachableBody')}</EmptyState>
    </main>
  );
}
