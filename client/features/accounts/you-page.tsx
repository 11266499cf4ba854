import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { PublicLinks } from '#client/app/public-links.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { GuardiansSection } from '#client/features/guardians/guardians-section.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { DevicesSection } from './you/devices-section.tsx';
import { InvitesSection } from './you/invites-section.tsx';
import { LettersSection } from './you/letters-section.tsx';
import { PasswordSection } from './you/password-section.tsx';
import { PreferencesSection } from './you/preferences-section.tsx';
import { ProfileSection } from './you/profile-section.tsx';
import { TokensSection } from './you/tokens-section.tsx';
import { YouTabs } from './you/you-tabs.tsx';

/** What others see of her, how she comes in, and how this place behaves for her. */
export function YouPage() {
  const { t: tApp } = useTranslation();
  const { card } = useMe();
  usePageTitle(tApp('you'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you') }]} />
      <div className="scroll">
        <div className="wrap single">
          <header className="member-head">
            <Seal member={card} size="lg" />
            <div>
              <h1>{tApp('you')}</h1>
              <p className="muted">
                <Name lang={card.nameLang}>{card.name}</Name> <bdi>@{card.handle}</bdi>
              </p>
            </div>
          </header>
          <YouTabs />
          <div className="sections">
            <ProfileSection />
            <LettersSection />
            <GuardiansSection />
            <PreferencesSection />
            <PasswordSection />
            <DevicesSection />
            <InvitesSection />
            <TokensSection />
          </div>
          <PublicLinks />
        </div>
      </div>
    </Main>
  );
}

export { YouPage as Component };
