import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { useVerifyAudit } from './use-audit.ts';

/** Reads the whole chain on the server and says in words whether anybody has touched it. */
export function AuditVerification() {
  const { t } = useTranslation('oversight');
  const verify = useVerifyAudit();
  const { data } = verify;
  return (
    <div className="audit-verify">
      <Button icon={ShieldCheck} isBusy={verify.isPending} onClick={() => verify.mutate()}>
        {t('verify')}
      </Button>
      <div role="status">
        {data?.isWhole && (
          <Note icon={ShieldCheck} tone="jade">
            {t('verifyWhole', { count: data.entries })}
          </Note>
        )}
        {data && !data.isWhole && (
          <Note icon={ShieldAlert} tone="danger">
            {t('verifyBroken', { position: data.brokenAt ?? data.entries })}
          </Note>
        )}
        {data && (
          <p className="aside-note">
            {t('verifyHash')} <code>{data.lastHash}</code>
          </p>
        )}
      </div>
      <RowProblem failure={verify.error} />
    </div>
  );
}
