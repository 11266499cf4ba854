import type { ReactNode } from 'react';

export interface MainProps {
  /** `stream` for chat, `page` for reading. */
  kind: 'stream' | 'page';
  children: ReactNode;
}

/** The middle of the frame. Its first child is a `<header className="head">`; one `h1` is in it or below. */
export function Main({ kind, children }: MainProps) {
  return (
    <main className={kind} id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
