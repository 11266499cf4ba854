import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> {
  icon: LucideIcon;
  /** What it does, in words; also its tooltip. */
  label: string;
  isSmall?: boolean;
  /** For arrows: mirrored from right to left. */
  flips?: boolean;
  /** A dot that says there is news; put the news into the label too. */
  hasNews?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, isSmall, flips, hasNews, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames('icon-btn', isSmall && 'small', className)}
    >
      <Icon of={icon} flips={flips} />
      {hasNews && <span className="pip" />}
    </button>
  );
}
