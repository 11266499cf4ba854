import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransparencyReport } from '#shared/contract/oversight.ts';
import { CountTable } from './count-table.tsx';
import { useCountWords } from './use-count-words.ts';

/** Each number with a sentence that says what it is. */
export function ReportNumbers({ report }: { report: TransparencyReport }) {
  const { t } = useTranslation('transparency');
  const { reports, held, actions, appeals, medianHoursToDecision, automated } = report;
  return (
    <div className="numbers">
      <Part title={t('reports')} lead={t('reportsLead')} total={reports.total}>
        <CountTable caption={t('byReason')} counts={reports.byReason} />
      </Part>
      <Part title={t('held')} lead={t('heldLead')} total={held.total}>
        <CountTable caption={t('byOutcome')} counts={held.byOutcome} />
      </Part>
      <Part title={t('actions')} lead={t('actionsLead')} total={actions.total}>
        <CountTable caption={t('byDecision')} counts={actions.byDecision} />
        <CountTable caption={t('byRule')} counts={actions.byRule} />
      </Part>
      <Part title={t('appeals')} lead={t('appealsLead')} total={appeals.total}>
        <CountTable caption={t('byOutcome')} counts={appeals.byOutcome} />
      </Part>
      <section>
        <h2>{t('hours')}</h2>
        <p>
          {medianHoursToDecision === null
            ? t('hoursFew')
            : t('hours', { count: Math.max(1, Math.ceil(medianHoursToDecision)) })}
        </p>
      </section>
      <Part title={t('automated')} lead={t('automatedLead')} total={automated} />
      <p className="help">{t('whyFewer')}</p>
    </div>
  );
}

type PartProps = { title: string; lead: string; total: number | null; children?: ReactNode };

function Part({ title, lead, total, children }: PartProps) {
  const words = useCountWords();
  return (
    <section>
      <header>
        <h2>{title}</h2>
        <p className="total">{words.count(total)}</p>
      </header>
      <p>{lead}</p>
      {total !== 0 && children}
    </section>
  );
}
