import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { ForumAside } from './forum-aside.tsx';
import { ForumTabs } from './forum-tabs.tsx';
import { readForumView } from './forum-view.ts';
import { ThreadList } from './thread-list.tsx';

/** The threads of all her rooms. */
export function ForumPage() {
  const { t } = useTranslation('threads');
  const { t: tApp } = useTranslation();
  const [search] = useSearchParams();
  const view = readForumView(search);
  usePageTitle(tApp('forum'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('forum') }]} />
      <div className="scroll">
        <div className="wrap">
          <div>
            <div className="lede">
              <div>
                <h1>{t('title')}</h1>
                <p>{t('lead')}</p>
              </div>
              <ButtonLink
                tone="primary"
                icon={PenLine}
                to={view.roomId ? `/forum/start?room=${view.roomId}` : '/forum/start'}
              >
                {t('start')}
              </ButtonLink>
            </div>
            <ForumTabs view={view} />
            <ThreadList order={view.order} roomId={view.roomId} />
          </div>
          <ForumAside />
        </div>
      </div>
    </Main>
  );
}

export { ForumPage as Component };
