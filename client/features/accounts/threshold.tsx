import type { ReactNode } from 'react';
import { Brand } from '#client/app/brand.tsx';
import { PublicLinks } from '#client/app/public-links.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';

/** The narrow page between the door and the house. */
export function Threshold({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
      </header>
      <main className="threshold" id="main" tabIndex={-1}>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
      <PublicLinks />
    </div>
  );
}
