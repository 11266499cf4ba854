import { useTranslation } from 'react-i18next';
import { OutcomeBadge } from '#client/features/reports/outcome-badge.tsx';
import { Time } from '#client/ui/time.tsx';
import { useReportsInThread } from './use-mine.ts';

/** What became of what she reported here, and nothing of whoever wrote it or looked at it. */
export function MyAskerReports({ threadId }: { threadId: string }) {
  const { t } = useTranslation('reports');
  const { data: reports } = useReportsInThread(threadId);
  if (!reports?.length) return null;
  return (
    <section className="mine-part">
      <h2>{t('mineHere')}</h2>
      <p className="help">{t('mineLead')}</p>
      <ul className="letters">
        {reports.map(({ at, reason, outcome }) => (
          <li key={at}>
            <OutcomeBadge outcome={outcome} />
            <p className="muted">
              {t(`reason_${reason}`)} · <Time at={at} form="ago" />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
