import { MonitorSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Time } from '#client/ui/time.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Device } from '#shared/contract/accounts.ts';
import { RowProblem } from './row-problem.tsx';
import { useRevokeDevice } from './use-devices.ts';
import { useSignOut } from './use-sign-out.ts';

/** One browser that is signed in. */
export function DeviceRow({ device }: { device: Device }) {
  const { t } = useTranslation('you');
  const revoke = useRevokeDevice();
  const signOut = useSignOut();
  const { label, createdAt, lastUsedOn, isThisOne } = device;
  const revokeIt = () =>
    revoke.mutate(device.id, { onSuccess: () => showToast(t('signedOutThere', { device: label })) });
  return (
    <li>
      <div className="grow">
        <b dir="auto">{label}</b>
        {isThisOne && (
          <Badge icon={MonitorSmartphone} tone="jade">
            {t('thisOne')}
          </Badge>
        )}
        <small>
          {t('signedInSince')} <Time at={createdAt} form="day" /> · {t('lastUsed')} <Time at={lastUsedOn} form="day" />
        </small>
        <RowProblem failure={revoke.error} />
        {signOut.error && <RowProblem failure={signOut.error} words={t('signOutFailed')} />}
      </div>
      {isThisOne ? (
        <Button isBusy={signOut.isPending} onClick={() => signOut.mutate('here')}>
          {t('signOutHere')}
        </Button>
      ) : (
        <Button isBusy={revoke.isPending} aria-label={t('signOutNamed', { device: label })} onClick={revokeIt}>
          {t('signOut')}
        </Button>
      )}
    </li>
  );
}
