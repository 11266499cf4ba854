import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';
import { IconLink } from '#client/ui/icon-link.tsx';

export interface Crumb {
  words: string;
  /** Absent for where one is. */
  to?: string;
  lang?: string;
}

/** The 56 px above a reading page: where one is, and buttons for the page. The end of it is kept free for Leave. */
export function PageHead({ crumbs, children }: { crumbs: Crumb[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const before = crumbs.findLast((crumb) => crumb.to !== undefined);
  return (
    <header className="head">
      {before?.to && <IconLink className="back" icon={ChevronLeft} flips label={t('back')} to={before.to} />}
      <nav className="crumbs" aria-label={t('whereYouAre')}>
        {crumbs.map(({ words, to, lang }, place) => (
          <Fragment key={words}>
            {place > 0 && <Icon of={ChevronRight} flips />}
            {to ? (
              <Link to={to} lang={lang}>
                {words}
              </Link>
            ) : (
              <b lang={lang}>{words}</b>
            )}
          </Fragment>
        ))}
      </nav>
      <span className="grow" />
      {children}
    </header>
  );
}
