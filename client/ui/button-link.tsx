import type { LucideIcon } from 'lucide-react';
import { Link, type LinkProps } from 'react-router';
import { type ButtonTone, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';

export interface ButtonLinkProps extends Omit<LinkProps, 'className'> {
  tone?: ButtonTone;
  icon?: LucideIcon;
  isBig?: boolean;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ tone, icon, isBig, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonClass({ tone, isBig })}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </Link>
  );
}
