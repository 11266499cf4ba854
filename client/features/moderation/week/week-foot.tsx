import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toAddress } from '#client/features/moderation/desk-view.ts';
import { useStats } from '#client/features/moderation/use-stats.ts';
import { Rest } from './rest.tsx';
import { useWaitWords } from './use-wait-words.ts';
import { WorkloadBars } from './workload-bars.tsx';

const shown = 4;

/** At the foot of the queue: who carried how much this week, how long people waited, and when to rest. */
export function WeekFoot() {
  const { t } = useTranslation('oversight');
  const waitWords = useWaitWords('short');
  const { data } = useStats();
  if (!data) return null;
  const { medianMinutesToFirstAction: median } = data;
  const toMedianWords = (minutes: number) =>
    t(minutes < 1 ? 'medianWaitUnder' : 'medianWait', { duration: waitWords(minutes) });
  return (
    <section className="load" aria-labelledby="week-title">
      <h2 id="week-title">
        <Link to={toAddress({ tab: 'week' })}>{t('week')}</Link>
        <span>{median === null ? t('noWait') : toMedianWords(median)}</span>
      </h2>
      <WorkloadBars stats={data} limit={shown} />
      <Rest stats={data} />
    </section>
  );
}
