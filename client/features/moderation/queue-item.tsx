import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Time } from '#client/ui/time.tsx';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { toCaseSearch } from './desk-view.ts';
import { SeverityBadge } from './severity-badge.tsx';

/** One case in the queue. What is severe is not read by passing over it. */
export function QueueItem({ summary, isHere }: { summary: CaseSummary; isHere: boolean }) {
  const { t } = useTranslation('moderation');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <Link className="qi" ref={link} to={toCaseSearch(summary)} aria-current={isHere || undefined}>
      <span className="top">
        <SeverityBadge of={summary} />
        <Time at={summary.openedAt} form="ago" />
      </span>
      {summary.severity === 'severe' ? (
        <span className="veil" role="img" aria-label={t('covered')} />
      ) : (
        <span className="ex" dir="auto">
          {summary.preview || t('noPreview')}
        </span>
      )}
      <span className="meta">
        {summary.roomName && <span dir="auto">{summary.roomName}</span>}
        {summary.reportCount > 0 && <span>{t('reports', { count: summary.reportCount })}</span>}
      </span>
    </Link>
  );
}
