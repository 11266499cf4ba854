import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Brand } from './brand.tsx';
import { PublicLinks } from './public-links.tsx';

/** Around a public page for those who are not signed in. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('welcome');
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
        <span className="grow" />
        <Link className="signin" to="/sign-in">
          {t('signIn')}
        </Link>
      </header>
      <Suspense>{children}</Suspense>
      <PublicLinks />
    </div>
  );
}
