import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface NoteProps {
  icon: LucideIcon;
  tone?: 'info' | 'warn' | 'jade' | 'danger';
  children: ReactNode;
  /** Quiet buttons after the sentence. */
  actions?: ReactNode;
}

/** A sentence next to the thing it is about. */
export function Note({ icon, tone = 'info', children, actions }: NoteProps) {
  return (
    <div className="note">
      <span className={`note-line ${tone}`}>
        <Icon of={icon} />
        <span>{children}</span>
      </span>
      {actions && <span className="note-acts">{actions}</span>}
    </div>
  );
}
