import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';

export interface PlaceLinkProps {
  to: string;
  children: ReactNode;
  lang?: string;
  /** In front: an icon for a place, a seal for a person; a room has none. */
  icon?: LucideIcon;
  seal?: ReactNode;
  isUnread?: boolean;
  /** Unread things that are for her, with words for those who cannot see the number. */
  count?: number;
  countLabel?: string;
  /** At the end: muted, quiet. */
  endIcon?: LucideIcon;
}

/** One row of the list of places. */
export function PlaceLink(props: PlaceLinkProps) {
  const { to, children, lang, icon, seal, isUnread, count, countLabel, endIcon } = props;
  return (
    <NavLink to={to} end={to === '/'} className={classNames('place', !icon && 'room', isUnread && 'unread')}>
      {icon && <Icon of={icon} />}
      {seal}
      <span className="t" lang={lang} dir="auto">
        {children}
      </span>
      {count ? (
        <span className="count" role="img" aria-label={countLabel ?? String(count)}>
          {count}
        </span>
      ) : null}
      {endIcon && <Icon of={endIcon} />}
    </NavLink>
  );
}
