import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';

export interface IconProps {
  of: LucideIcon;
  /** For arrows and chevrons, which point the other way from right to left. */
  flips?: boolean;
}

/** Decoration beside a word; a screen reader passes over it. */
export function Icon({ of: Drawing, flips }: IconProps) {
  return <Drawing className={classNames('i', flips && 'flip')} aria-hidden focusable="false" />;
}
