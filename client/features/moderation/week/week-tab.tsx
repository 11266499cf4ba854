import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toReference } from '#client/app/to-reference.ts';
import { toAddress } from '#client/features/moderation/desk-view.ts';
import { formatDuration } from '#client/features/moderation/format-duration.ts';
import { type Stats, useStats } from '#client/features/moderation/use-stats.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { formatMoment } from '#client/ui/moments.ts';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Columns } from './columns.tsx';
import { useWaitWords } from './use-wait-words.ts';
import { WorkloadBars } from './workload-bars.tsx';

/** The last seven days: who carried how much, what came in and went out, and how long people waited. */
export function WeekTab() {
  const { t } = useTranslation('oversight');
  const { data, error, refetch } = useStats();
  return (
    <main className="case whole" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('week')}</h1>
        <p>
          {t('weekLead')} <Link to={toAddress({})}>{t('toQueue')}</Link>
        </p>
      </header>
      {data && <Charts stats={data} />}
      {!data && !error && <Skeleton rows={4} />}
      {!data && error && (
        <ErrorState title={t('weekFailed')} reference={toReference(error)} onRetry={() => void refetch()} />
      )}
    </main>
  );
}

function Charts({ stats }: { stats: Stats }) {
  const { t } = useTranslation('oversight');
  const locale = useFormattingLocale();
  const waitWords = useWaitWords();
  const { medianMinutesToFirstAction: median, p90MinutesToFirstAction: slow } = stats;
  const inWords = (minutes: number | null) => (minutes === null ? '–' : waitWords(minutes));
  return (
    <div className="charts">
      <section>
        <h2>{t('workload')}</h2>
        <WorkloadBars stats={stats} />
      </section>
      <section>
        <h2>{t('byDay')}</h2>
        <Columns
          caption={t('byDay')}
          names={[t('cameInName'), t('decided')]}
          columns={stats.days.map(({ on, opened, decided }) => ({
            label: formatMoment(new Date(`${on}T12:00:00Z`), 'day', locale, new Date()),
            values: [opened, decided],
          }))}
        />
      </section>
      <section>
        <h2>{t('firstAction')}</h2>
        <p className="aside-note">{t('firstActionWords', { median: inWords(median), slow: inWords(slow) })}</p>
        <Columns
          caption={t('firstAction')}
          names={[t('cases')]}
          columns={stats.toFirstAction.map(({ withinMinutes, cases }) => ({
            label:
              withinMinutes === null ? t('longer') : t('within', { duration: formatDuration(withinMinutes, locale) }),
            values: [cases],
          }))}
        />
      </section>
    </div>
  );
}
