import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A strip on top of the composer or the page: offline, reconnecting. */
export function Banner({ icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <div className="offline" role="status">
      <Icon of={icon} />
      <p>{children}</p>
    </div>
  );
}
