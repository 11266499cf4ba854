import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from '#client/ui/error-state.tsx';
import { toReference } from './to-reference.ts';

/** When a page throws: what is safe, what to do, and a reference that is in the console too. */
export function BrokenPage() {
  const { t } = useTranslation();
  const reference = toReference(useRouteError());
  return (
    <main className="page broken" id="main" tabIndex={-1}>
      <ErrorState title={t('brokenTitle')} reference={reference} onRetry={() => location.reload()}>
        {t('brokenBody')}
      </ErrorState>
    </main>
  );
}
