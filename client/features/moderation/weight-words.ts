import type { TFunction } from 'i18next';
import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';

/** Below it a report counts as little, above as much; an established member’s counts 1. */
const little = 0.35;
const much = 1.25;
const newDays = 7;

/** “3 reports, weigh little”: what the number alone would not say. */
export function toReportWords(
  t: TFunction<'moderation'>,
  { reportCount: count, reportWeight }: Pick<CaseSummary, 'reportCount' | 'reportWeight'>,
): string {
  const each = reportWeight / Math.max(1, count);
  if (each <= little) return t('reportsLittle', { count });
  return each >= much ? t('reportsMuch', { count }) : t('reports', { count });
}

/** Why they weigh little, where the reporters’ records say so. */
export function toWeightReason(t: TFunction<'moderation'>, shown: CaseView): string | undefined {
  const reporters = shown.signals.flatMap(({ reporter }) => reporter ?? []);
  if (reporters.length === 0 || shown.reportWeight / reporters.length > little) return undefined;
  if (reporters.every(({ memberForDays }) => memberForDays < newDays)) return t('weightNewAccounts');
  if (reporters.every(({ reports, actedOn }) => reports > 0 && actedOn === 0)) return t('weightNothingCame');
  return t('weightMixed');
}

export function toReporterWords(
  t: TFunction<'moderation'>,
  { memberForDays, reports, actedOn, weight }: NonNullable<CaseView['signals'][number]['reporter']>,
): string {
  const record = reports === 0 ? t('reporterFirst') : t('reporterRecord', { count: reports, actedOn });
  const weighs = weight <= little ? t('weighsLittle') : weight >= much ? t('weighsMuch') : '';
  return [t('reporterDays', { count: memberForDays }), record, weighs].filter(Boolean).join(', ');
}
