import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { Seal } from '#client/ui/seal.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { MemberCare } from './member-care.tsx';

/** Of somebody whom she blocked she sees no more than the name; she can let go of it here, and still report her. */
export function BlockedMember({ card }: { card: MemberCard }) {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation();
  usePageTitle(card.name);
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('members') }, { words: card.name, lang: card.nameLang }]} />
      <div className="scroll">
        <article className="wrap single">
          <header className="member-head">
            <Seal member={card} size="lg" />
            <div>
              <h1>
                <bdi lang={card.nameLang} dir="auto">
                  {card.name}
                </bdi>
              </h1>
              <p className="muted">{t('blockedPage')}</p>
            </div>
          </header>
          <MemberCare member={card} />
        </article>
      </div>
    </Main>
  );
}
