import { useTranslation } from 'react-i18next';
import { CopyField } from '#client/features/accounts/you/copy-field.tsx';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Time } from '#client/ui/time.tsx';
import { useCreateCode } from './guardian-links.ts';

/**
 * A code to give to one adult: her own, or one that is made for the young member with this id. It is shown until she leaves the
 * page, and cannot be looked up again.
 */
export function GuardianCode({ memberId }: { memberId?: string }) {
  const { t } = useTranslation('guardians');
  const create = useCreateCode();
  return (
    <div className="formy narrow">
      {create.data && (
        <>
          <CopyField label={t('code')} value={create.data.code} />
          <p className="help">
            {t(memberId ? 'codeForHelp' : 'codeHelp')} {t('codeUntil')} <Time at={create.data.expiresAt} form="day" />.
          </p>
        </>
      )}
      <div>
        <Button isBusy={create.isPending} onClick={() => create.mutate(memberId ? { memberId } : {})}>
          {t(create.data ? 'codeAgain' : 'codeMake')}
        </Button>
      </div>
      <RowProblem
        failure={create.error}
        {...(memberId && hasCode(create.error, 'not_found') && { words: t('codeForNobody') })}
      />
    </div>
  );
}
