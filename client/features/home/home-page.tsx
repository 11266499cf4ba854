import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';

/** Where a member arrives: the two ways on, and nothing that counts or hurries. */
export function HomePage() {
  const { t } = useTranslation();
  usePageTitle(t('home'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('home') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('homeTitle')}</h1>
              <p>{t('homeLead')}</p>
            </div>
          </div>
          <div className="btnrow">
            <ButtonLink tone="primary" to="/rooms">
              {t('rooms')}
            </ButtonLink>
            <ButtonLink to="/forum">{t('forum')}</ButtonLink>
          </div>
        </div>
      </div>
    </Main>
  );
}

export { HomePage as Component };
