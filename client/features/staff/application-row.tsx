import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Application } from '#shared/contract/accounts.ts';
import { useDecideApplication } from './use-applications.ts';

/** One person who asks to come in. Saying no deletes what she sent, so it is asked for once more. */
export function ApplicationRow({ application }: { application: Application }) {
  const { t } = useTranslation('you');
  const { id: applicationId, name, handle, note, appliedAt } = application;
  const [isAsking, setAsking] = useState(false);
  const decide = useDecideApplication();
  const send = (admit: boolean) =>
    decide.mutate(
      { applicationId, admit },
      {
        onSuccess: () => showToast(admit ? t('admitted', { name }) : t('declined')),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <li>
      <div className="grow">
        <Name>{name}</Name>
        <small>
          <bdi>@{handle}</bdi> · {t('appliedAt')} <Time at={appliedAt} form="ago" />
        </small>
        {note ? <blockquote dir="auto">{note}</blockquote> : <small>{t('applicationNoNote')}</small>}
        <RowProblem failure={decide.error} />
      </div>
      <div className="btnrow">
        <Button tone="plum" isBusy={decide.isPending} aria-label={t('admitNamed', { name })} onClick={() => send(true)}>
          {t('admit')}
        </Button>
        <Button aria-label={t('declineNamed', { name })} onClick={() => setAsking(true)}>
          {t('decline')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('declineTitle', { name })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        keep={t('declineKeep')}
        act={t('declineAct')}
        isBusy={decide.isPending}
        onAct={() => send(false)}
      >
        {t('declineBody', { name })}
      </ConfirmDialog>
    </li>
  );
}
