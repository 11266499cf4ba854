import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { YouTabs } from '#client/features/accounts/you/you-tabs.tsx';
import { ConversationsSection } from './conversations-section.tsx';
import { DiscreetSection } from './discreet-section.tsx';
import { LettersLangSection } from './letters-lang-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { useSettings } from './settings-query.ts';
import { TopicsSection } from './topics-section.tsx';

/** What holds for her on every device: what is folded away, who may ask her, in which language, whom she keeps away. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation();
  const settings = useSettings();
  usePageTitle(t('title'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('title') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('title')}</h1>
              <p>{t('lead')}</p>
            </div>
          </div>
          <YouTabs />
          <div className="sections">
            <Faces query={settings} failed={t('failed')}>
              {(chosen) => (
                <>
                  <TopicsSection settings={chosen} />
                  <ConversationsSection settings={chosen} />
                  <LettersLangSection settings={chosen} />
                  <DiscreetSection />
                </>
              )}
            </Faces>
            <ListsSection />
          </div>
        </div>
      </div>
    </Main>
  );
}

export { SettingsPage as Component };
