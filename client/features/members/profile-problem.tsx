import { useTranslation } from 'react-i18next';
import { FormProblem } from '#client/features/accounts/form-problem.tsx';
import { RequestFailure } from '#client/platform/request-failure.ts';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import { toFieldId } from './to-field-id.ts';

/** Why it was not saved: a way to each field that has to change, or the one sentence about the whole. */
export function ProfileProblem({ failure }: { failure: Error | null }) {
  const { t } = useTranslation('members');
  if (!failure) return null;
  const fields = failure instanceof RequestFailure ? failure.fields : [];
  if (fields.length === 0) return <FormProblem words={`${t('notSaved')} ${failure.message}`} />;
  return <ErrorSummary problems={fields.map(({ path, message }) => ({ fieldId: toFieldId(path), label: message }))} />;
}
