import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toCaseTitle } from './case-title.ts';
import { toTabSearch } from './desk-view.ts';
import { SeverityBadge } from './severity-badge.tsx';
import { Signals } from './signals.tsx';
import { SnapshotLines } from './snapshot-lines.tsx';
import { Versions } from './versions.tsx';

/** What was sealed, and why it is here. A severe text stays covered until this moderator opens it. */
export function CaseArticle({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const [isOpened, setOpened] = useState(false);
  const isCovered = shown.severity === 'severe' && !isOpened;
  useShortcut('openCovered', () => {
    if (!isCovered) return false;
    setOpened(true);
  });
  return (
    <main className="case" id="main" tabIndex={-1}>
      <header className="case-head">
        <IconLink className="back" icon={ChevronLeft} flips label={t('backToQueue')} to={toTabSearch(shown.state)} />
        <h1 dir="auto">{toCaseTitle(t, shown)}</h1>
        <p>
          <span>{t('caseNumber', { number: shown.number })}</span>
          {shown.reportCount > 0 && <span>{t('reports', { count: shown.reportCount })}</span>}
          <span>
            {t('ago')} <Time at={shown.openedAt} form="ago" />
          </span>
          <SeverityBadge of={shown} />
        </p>
      </header>
      <h2 className="part">{shown.subject.kind === 'member' ? t('aroundMember') : t('around')}</h2>
      <SnapshotLines case={shown} isCovered={isCovered} onOpen={() => setOpened(true)} />
      <div className="two">
        <Signals case={shown} />
        {shown.snapshot.versions.length > 0 && <Versions case={shown} isCovered={isCovered} />}
      </div>
    </main>
  );
}
