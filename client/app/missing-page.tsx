import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { usePageTitle } from './use-page-title.ts';

/** The same words for what never was, what is gone and what is not for her to see. */
export function MissingPage() {
  const { t } = useTranslation();
  usePageTitle(t('missingTitle'));
  return (
    <main className="page broken" id="main" tabIndex={-1}>
      <div className="empty">
        <h1>{t('missingTitle')}</h1>
        <p>{t('missingBody')}</p>
        <ButtonLink to="/">{t('missingHome')}</ButtonLink>
      </div>
    </main>
  );
}
