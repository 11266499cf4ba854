import type { ReactNode } from 'react';
import { Brand } from '#client/app/brand.tsx';
import { classNames } from '#client/ui/class-names.ts';

export interface AskFrameProps {
  head?: ReactNode;
  /** What is promised, beside the page. */
  aside?: ReactNode;
  /** Nothing stands beside it. */
  isAlone?: boolean;
  children: ReactNode;
}

/** A quiet page of its own, the same for visitors and members. */
export function AskFrame({ head, aside, isAlone, children }: AskFrameProps) {
  return (
    <div className={classNames('ask', isAlone && 'ask-alone')}>
      <main className="ask-main" id="main" tabIndex={-1}>
        <header className="ask-head">
          <Brand />
          <span className="grow" />
          {head}
        </header>
        {children}
      </main>
      {aside}
    </div>
  );
}
