import { Leaf } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Brand } from '#client/app/brand.tsx';
import { PublicLinks } from '#client/app/public-links.tsx';
import { useCommunity, useCommunityName } from '#client/app/use-community.ts';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { DoorForm } from '#client/features/accounts/door-form.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { Archway } from './archway.tsx';
import { Languages } from './languages.tsx';
import { Promises } from './promises.tsx';

/** The public door. */
export function WelcomePage() {
  const { t } = useTranslation('welcome');
  const { t: tAsk } = useTranslation('ask');
  const community = useCommunityName();
  const joinPolicy = useCommunity().data?.joinPolicy;
  usePageTitle(t('title'));
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
        <span className="grow" />
        <Languages />
        <Link className="signin" to="/sign-in">
          {t('signIn')}
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="door-main">
          <section className="say-it">
            <h1>{t('headline')}</h1>
            <p className="lead">{t('lead', { community })}</p>
            <div className="go">
              <ButtonLink tone="primary" isBig to="/join">
                {t('comeIn')}
              </ButtonLink>
              <ButtonLink isBig icon={Leaf} to="/ask">
                {tAsk('askWithout')}
              </ButtonLink>
            </div>
            <p className="fine">{t('fine')}</p>
            {joinPolicy === 'invite' && <p className="fine">{t('joinInvite')}</p>}
            {joinPolicy === 'approval' && <p className="fine">{t('joinApproval')}</p>}
          </section>
          <Archway>
            <DoorForm />
          </Archway>
        </div>
        <Promises />
      </main>
      <PublicLinks />
    </div>
  );
}
