import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface BadgeProps {
  icon: LucideIcon;
  tone?: 'jade' | 'plum' | 'warn' | 'danger' | 'off';
  /** Only inside running text. */
  isBoxed?: boolean;
  children: ReactNode;
}

/** A state: always an icon and a word, the colour is the third sign. */
export function Badge({ icon, tone, isBoxed, children }: BadgeProps) {
  return (
    <span className={classNames('badge', tone, isBoxed && 'box')}>
      <Icon of={icon} />
      {children}
    </span>
  );
}
