import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicPage } from '#client/app/public-page.tsx';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Select } from '#client/ui/select.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { NeverCounted } from './never-counted.tsx';
import { findNextDay, listQuarters, type Quarter } from './quarters.ts';
import { ReportNumbers } from './report-numbers.tsx';
import { useTransparency } from './use-transparency.ts';

const offered = 8;

/** What moderation did, for everybody, in words that somebody of fifteen understands. */
export function TransparencyPage() {
  const { t } = useTranslation('transparency');
  const [now] = useState(() => new Date());
  const quarters = listQuarters(now, offered);
  const [chosen, setChosen] = useState<Quarter>();
  const report = useTransparency(chosen);
  const shown = chosen ?? quarters.find(({ from }) => from === report.data?.from) ?? quarters[0];
  const words = useQuarterWords();
  return (
    <PublicPage title={t('title')} lead={t('lead')}>
      <div className="support-country">
        <Select
          label={t('quarter')}
          value={shown?.from}
          onChange={(event) => setChosen(quarters.find(({ from }) => from === event.target.value))}
        >
          {quarters.map((quarter) => (
            <option key={quarter.from} value={quarter.from}>
              {words.quarter(quarter)}
            </option>
          ))}
        </Select>
      </div>
      <p className="help">{t('quarterNext', { day: words.day(findNextDay(now)) })}</p>
      {report.isPending && <Skeleton rows={4} />}
      {report.isError && (
        <ErrorState title={t('failed')} onRetry={() => void report.refetch()}>
          {t('failedBody')}
        </ErrorState>
      )}
      {report.data && !report.isError && <ReportNumbers report={report.data} />}
      <NeverCounted />
    </PublicPage>
  );
}

/** Days of the log are days in UTC, wherever they are read. */
function useQuarterWords() {
  const { t } = useTranslation('transparency');
  const locale = useFormattingLocale();
  const write = (day: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { month: 'long', ...parts, timeZone: 'UTC' }).format(new Date(day));
  return {
    quarter: ({ from, to }: Quarter) => t('quarterName', { from: write(from, {}), to: write(to, { year: 'numeric' }) }),
    day: (day: string) => write(day, { day: 'numeric', year: 'numeric' }),
  };
}

export { TransparencyPage as Component };
