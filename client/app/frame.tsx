import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '#client/ui/use-is-phone.ts';
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
  const isAlone = useIsPhone() && pane === 'places';
  // Alone on a phone's screen, the list is the page.
  const landmark = isAlone ? { role: 'main' } : { role: 'navigation', 'aria-label': t('places') };
  return (
    <div className="app" data-pane={pane}>
      <div className="rooms" id="places" tabIndex={-1} {...landmark}>
        {isAlone && <h1 className="visually-hidden">{t('rooms')}</h1>}
        <div className="head">
          <Brand />
          <span className="grow" />
          {tools}
        </div>
        <div className="rooms-body">{places}</div>
        {me && <div className="me">{me}</div>}
      </div>
      {children}
      {panel}
      <MainTabs />
    </div>
  );
}
