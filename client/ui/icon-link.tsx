import type { LucideIcon } from 'lucide-react';
import { Link, type LinkProps } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface IconLinkProps extends Omit<LinkProps, 'children' | 'aria-label'> {
  icon: LucideIcon;
  label: string;
  isSmall?: boolean;
  flips?: boolean;
}

/** As an icon button, for going somewhere: back, settings. */
export function IconLink({ icon, label, isSmall, flips, className, ...rest }: IconLinkProps) {
  return (
    <Link title={label} {...rest} aria-label={label} className={classNames('icon-btn', isSmall && 'small', className)}>
      <Icon of={icon} flips={flips} />
    </Link>
  );
}
