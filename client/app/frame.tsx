import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand.tsx';
import { MainTabs } from './main-tabs.tsx';

export interface FrameProps {
  /** The list at the start: places, rooms, private talks. */
  places: ReactNode;
  /** Who is signed in, below the list. */
  me?: ReactNode;
  /** Buttons in the head of the list, as the bell. */
  tools?: ReactNode;
  /** A page: one `Main`, and a `Panel` beside it where there is one. */
  children: ReactNode;
  panel?: ReactNode;
  /** Which pane a phone shows; wider screens show both. */
  pane?: 'main' | 'places';
}

/** 260 / stream / 360 on wide screens, two panes on middle ones, one pane and tabs on phones. */
export function Frame({ places, me, tools, children, panel, pane = 'main' }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className="app" data-pane={pane}>
      <nav className="rooms" id="places" aria-label={t('places')} tabIndex={-1}>
        <header className="head">
          <Brand />
          <span className="grow" />
          {tools}
        </header>
        <div className="rooms-body">{places}</div>
        {me && <footer className="me">{me}</footer>}
      </nav>
      {children}
      {panel}
      <MainTabs />
    </div>
  );
}
