import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { YouTabs } from '#client/features/accounts/you/you-tabs.tsx';

/** A page beside hers, for what she does for everybody. */
export function StaffPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: t('you'), to: '/you' }, { words: title }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{title}</h1>
              <p>{lead}</p>
            </div>
          </div>
          <YouTabs />
          <div className="sections">{children}</div>
        </div>
      </div>
    </Main>
  );
}
