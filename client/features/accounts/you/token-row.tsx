import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { Time } from '#client/ui/time.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Device } from '#shared/contract/accounts.ts';
import { RowProblem } from './row-problem.tsx';
import { useRevokeDevice } from './use-devices.ts';

/** One token. Revoking it cannot be undone, so it is asked for once more. */
export function TokenRow({ device: { id, label, createdAt, lastUsedOn } }: { device: Device }) {
  const { t } = useTranslation('you');
  const [isAsking, setAsking] = useState(false);
  const revoke = useRevokeDevice();
  const act = () =>
    revoke.mutate(id, {
      onSuccess: () => showToast(t('tokenRevoked')),
      onSettled: () => setAsking(false),
    });
  return (
    <li>
      <div className="grow">
        <b dir="auto">{label}</b>
        <small>
          {t('signedInSince')} <Time at={createdAt} form="day" /> · {t('lastUsed')} <Time at={lastUsedOn} form="day" />
        </small>
        <RowProblem failure={revoke.error} />
      </div>
      <Button aria-label={t('tokenRevokeNamed', { label })} onClick={() => setAsking(true)}>
        {t('tokenRevoke')}
      </Button>
      <ConfirmDialog
        title={t('tokenRevokeTitle', { label })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        keep={t('tokenRevokeKeep')}
        act={t('tokenRevokeAct')}
        isBusy={revoke.isPending}
        onAct={act}
      >
        {t('tokenRevokeBody')}
      </ConfirmDialog>
    </li>
  );
}
