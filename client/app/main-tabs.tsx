import { CircleUserRound, House, type LucideIcon, MessageCircle, MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';

type Tab = { to: string; icon: LucideIcon; words: 'home' | 'rooms' | 'forum' | 'you' };

/** The thumb's way around on phones. */
const tabs: Tab[] = [
  { to: '/', icon: House, words: 'home' },
  { to: '/rooms', icon: MessageCircle, words: 'rooms' },
  { to: '/forum', icon: MessagesSquare, words: 'forum' },
  { to: '/you', icon: CircleUserRound, words: 'you' },
];

export function MainTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav className="tabs" aria-label={t('mainTabs')}>
      {tabs.map(({ to, icon, words }) => (
        <Link key={to} to={to} aria-current={isUnder(pathname, to) ? 'page' : undefined}>
          <Icon of={icon} />
          <span>{t(words)}</span>
        </Link>
      ))}
    </nav>
  );
}

function isUnder(pathname: string, place: string): boolean {
  return place === '/' ? pathname === '/' : pathname === place || pathname.startsWith(`${place}/`);
}
