import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const ways = [
  { to: 'main', words: 'skipToContent' },
  { to: 'places', words: 'skipToPlaces' },
  { to: 'composer', words: 'skipToComposer' },
] as const;

/** First in the tab order but for the way out: past the lists, to where she wants to be. Only ways that lead somewhere on this page. */
export function SkipLinks() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string[]>(['main']);
  return (
    <nav aria-label={t('skipLinks')} onFocusCapture={() => setOpen(ways.map(({ to }) => to).filter(isOnScreen))}>
      {ways
        .filter(({ to }) => open.includes(to))
        .map(({ to, words }) => (
          <a key={to} className="skip" href={`#${to}`} onClick={(event) => skipTo(event, to)}>
            {t(words)}
          </a>
        ))}
    </nav>
  );
}

function skipTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function isOnScreen(id: string): boolean {
  return (document.getElementById(id)?.getClientRects().length ?? 0) > 0;
}
