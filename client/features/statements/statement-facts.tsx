import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement, StatementKind } from '#shared/contract/statements.ts';
import { useDateWords } from './use-date-words.ts';

/** What takes something back needs no grounds. */
const reliefs: readonly StatementKind[] = ['reversed', 'silenceEnded', 'suspensionEnded'];

/** Under which rule, on what grounds, by whom, until when. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const { t } = useTranslation('statements');
  const { t: tDesk } = useTranslation('moderation');
  const dateWords = useDateWords();
  const { rule, facts, openedFor, isAutomated, decidedBy, until, endedAt, strikeUntil, reversedAt } = statement;
  const { kind, reports } = facts;
  const isRelief = reliefs.includes(statement.what);
  const hasLapsed = strikeUntil !== null && new Date(strikeUntil) <= new Date();
  return (
    <dl>
      {rule && !isRelief && <Row term={t('rule')}>{tDesk(`rule_${rule}`)}</Row>}
      {!isRelief && (
        <Row term={t('facts')}>
          {kind === 'reports' ? t('facts_reports', { count: reports }) : t(`facts_${openedFor ?? kind}`)}
        </Row>
      )}
      <Row term={t('decidedBy')}>{isAutomated ? t('byAutomated') : t(`by_${decidedBy}`)}</Row>
      {until && !reversedAt && (
        <Row term={t('until')}>{endedAt ? t('endedEarly', { day: dateWords(endedAt) }) : dateWords(until, 'full')}</Row>
      )}
      {strikeUntil && !reversedAt && (
        <Row term={t('strike')}>{t(hasLapsed ? 'strikeLapsed' : 'strikeUntil', { day: dateWords(strikeUntil) })}</Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
