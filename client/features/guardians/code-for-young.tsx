import { useTranslation } from 'react-i18next';
import { useActor } from '#client/features/rooms/use-actor.ts';
import { can } from '#shared/policy/can.ts';
import { GuardianCode } from './guardian-code.tsx';

/** To stewards and admins who have the guardian of a young member before them. Whether she is young the server knows. */
export function CodeForYoung({ memberId }: { memberId: string }) {
  const { t } = useTranslation('guardians');
  const actor = useActor();
  if (!actor || !can.createGuardianCode(actor, { memberId, ageBand: 'young' }).isAllowed) return null;
  return (
    <details className="fold">
      <summary>{t('codeFor')}</summary>
      <div className="formy">
        <p className="help">{t('codeForBody')}</p>
        <GuardianCode memberId={memberId} />
      </div>
    </details>
  );
}
