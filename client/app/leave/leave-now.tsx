import { LogOut } from 'lucide-react';
import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';
import { onThreeEscapes } from './count-escapes.ts';
import { leaveUrl } from './leave-url.ts';
import { followOtherTabs, leaveAtOnce, stayAway } from './leaving.ts';

/** In the top end corner of every page and above every layer. An ordinary link, so that it works even when nothing else does. */
export function LeaveNow() {
  const { t } = useTranslation();
  const link = useRef<HTMLAnchorElement>(null);
  useKeptFree(link);
  useEffect(() => onThreeEscapes(() => void leaveAtOnce()), []);
  useEffect(followOtherTabs, []);
  useEffect(stayAway, []);
  return (
    <section aria-label={t('leaveNow')} data-react-aria-top-layer="true">
      <a
        className="leave leave-now"
        href={leaveUrl}
        title={t('leaveHint')}
        rel="noreferrer"
        ref={link}
        onClick={leaveByLink}
      >
        <Icon of={LogOut} flips />
        <span className="wide-only">{t('leaveNow')}</span>
        <span className="phone-only">{t('leave')}</span>
      </a>
    </section>
  );
}

function leaveByLink(event: MouseEvent): void {
  event.preventDefault();
  void leaveAtOnce();
}

/** Heads keep as much room at their end as the words take in this language and size. */
function useKeptFree(link: { current: HTMLAnchorElement | null }): void {
  useLayoutEffect(() => {
    const element = link.current;
    if (!element || !('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--leave-size', `${Math.ceil(element.offsetWidth)}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [link]);
}
