import type { ReactNode } from 'react';
import { useSession } from '#client/platform/session.ts';
import { Main } from './main.tsx';
import { PageHead } from './page-head.tsx';
import { usePageTitle } from './use-page-title.ts';

/** A page that everybody may read: in the frame for members, by itself for visitors. */
export function PublicPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const isMember = useSession(({ state }) => state === 'member');
  usePageTitle(title);
  const page = (
    <>
      <div className="lede">
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
      </div>
      {children}
    </>
  );
  if (!isMember) {
    return (
      <main className="public" id="main" tabIndex={-1}>
        {page}
      </main>
    );
  }
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: title }]} />
      <div className="scroll">
        <div className="wrap single public-wrap">{page}</div>
      </div>
    </Main>
  );
}
