import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { callRest } from '#client/platform/api.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { RuleRecord } from '#shared/contract/watched-words.ts';
import { toFoundWords } from './rule-words.ts';

const days = 90;

/** What each rule of screening caught, and how often a person saw it otherwise. */
export function RulesTab() {
  const { t } = useTranslation('oversight');
  return (
    <main className="case whole" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('rules')}</h1>
        <p>{t('rulesLead', { count: days })}</p>
      </header>
      <Records />
    </main>
  );
}

function Records() {
  const { t } = useTranslation('oversight');
  const { data, error, refetch } = useQuery({
    queryKey: ['screeningRules', days],
    queryFn: () => callRest('screening:rules', { days }),
    staleTime: 0,
  });
  if (!data && error) {
    return <ErrorState title={t('rulesFailed')} reference={toReference(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton rows={4} />;
  if (data.rules.length === 0) return <EmptyState title={t('rulesEmpty')}>{t('rulesEmptyBody')}</EmptyState>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the screen, and pushed aside by the arrows
    <section className="table-wrap" aria-label={t('rules')} tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('ruleName')}</th>
            <th scope="col">{t('ruleNoted')}</th>
            <th scope="col">{t('ruleHeld')}</th>
            <th scope="col">{t('ruleConfirmed')}</th>
            <th scope="col">{t('ruleOverruled')}</th>
            <th scope="col">{t('ruleShare')}</th>
          </tr>
        </thead>
        <tbody>
          {data.rules.map((record) => (
            <Row key={record.rule} record={record} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ record: { rule, noted, held, overruled, confirmed } }: { record: RuleRecord }) {
  const { t } = useTranslation('moderation');
  const { t: tOversight } = useTranslation('oversight');
  const locale = useFormattingLocale();
  const judged = overruled + confirmed;
  const share = judged === 0 ? undefined : overruled / judged;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <tr>
      <th scope="row">{toFoundWords(t, rule)}</th>
      <td>{noted}</td>
      <td>{held}</td>
      <td>{confirmed}</td>
      <td>{overruled}</td>
      <td>
        {share === undefined ? (
          <span className="muted">{tOversight('ruleUnjudged')}</span>
        ) : (
          <span className="share">
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className="rest-of-it" width="100" height="8" />
              <rect className="part-of-it" width={share * 100} height="8" />
            </svg>
            {percent.format(share)}
          </span>
        )}
      </td>
    </tr>
  );
}
