import { useTranslation } from 'react-i18next';
import { CopyField } from '#client/features/accounts/you/copy-field.tsx';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Time } from '#client/ui/time.tsx';
import { useCreateCode } from './guardian-links.ts';

/** A code to give to one adult. It is shown until she leaves the page, and cannot be looked up again. */
export function GuardianCode() {
  const { t } = useTranslation('guardians');
  const create = useCreateCode();
  return (
    <div className="formy narrow">
      {create.data && (
        <>
          <CopyField label={t('code')} value={create.data.code} />
          <p className="help">
            {t('codeHelp')} {t('codeUntil')} <Time at={create.data.expiresAt} form="day" />.
          </p>
        </>
      )}
      <div>
        <Button isBusy={create.isPending} onClick={() => create.mutate()}>
          {t(create.data ? 'codeAgain' : 'codeMake')}
        </Button>
      </div>
      <RowProblem failure={create.error} />
    </div>
  );
}
