import { useTranslation } from 'react-i18next';
import { useMe } from '#client/platform/use-me.ts';
import { can } from '#shared/policy/can.ts';
import { GuardianCode } from './guardian-code.tsx';

/** To stewards and admins who have the guardian of a young member before them. Whether she is young the server knows. */
export function CodeForYoung({ memberId }: { memberId: string }) {
  const { t } = useTranslation('guardians');
  const { card, role, ageBand } = useMe();
  const actor = { memberId: card.id, role, ageBand };
  if (!can.createGuardianCode(actor, { memberId, ageBand: 'young' }).isAllowed) return null;
  return (
    <details className="fold">
      <summary>{t('codeFor')}</summary>
      <p className="help">{t('codeForBody')}</p>
      <GuardianCode memberId={memberId} />
    </details>
  );
}
