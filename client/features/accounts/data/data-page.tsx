import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useMe } from '#client/platform/use-me.ts';
import { YouTabs } from '../you/you-tabs.tsx';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';

/** Everything of hers: to take along, and to be gone. */
export function DataPage() {
  const { t } = useTranslation('data');
  const { t: tApp } = useTranslation();
  const { card } = useMe();
  usePageTitle(t('title'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('title') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('title')}</h1>
              <p>{t('linkLine')}</p>
            </div>
          </div>
          <YouTabs />
          <div className="sections">
            <ExportSection knownHandle={card.handle} />
            <EraseSection known={card} />
          </div>
        </div>
      </div>
    </Main>
  );
}

export { DataPage as Component };
