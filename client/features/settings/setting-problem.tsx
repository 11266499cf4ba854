import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';

/** That a choice was not kept, and why, under the choice. */
export function SettingProblem({ failure }: { failure: Error | null }) {
  const { t } = useTranslation('settings');
  return <RowProblem failure={failure} words={t('notSaved', { why: failure?.message ?? '' })} />;
}
