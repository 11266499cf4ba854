import type { ReactNode } from 'react';

/** A key, as it is printed on it. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>;
}
