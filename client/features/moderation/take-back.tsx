import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toAddress } from './desk-view.ts';
import { focusCaseSoon } from './focus-case.ts';
import { useTakeBack } from './use-take-back.ts';

/** Later, with a reason: everything that the decision did is undone, and the author is told. */
export function TakeBack({ case: shown, isReversible }: { case: CaseView; isReversible: boolean }) {
  const { t } = useTranslation('moderation');
  const navigate = useNavigate();
  const [reason, setReason] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const takeBack = useTakeBack();
  if (!isReversible) return <p className="aside-note">{t('notReversible')}</p>;
  if (reason === undefined) {
    return (
      <p className="take-back">
        <Button onClick={() => setReason('')}>{t('takeBack')}</Button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '' || takeBack.isPending) return;
    takeBack.mutate(
      { caseId: shown.id, version: shown.version, reason: reason.trim() },
      {
        onSuccess: () => {
          showToast(t('takenBack', { number: shown.number }));
          void navigate(toAddress({ openId: shown.id }), { replace: true });
          focusCaseSoon(shown.id);
        },
      },
    );
  };
  return (
    <form className="take-back" onSubmit={submit}>
      <TextArea
        label={t('takeBackWhy')}
        help={t('takeBackHelp')}
        error={isAsked && reason.trim() === '' && t('takeBackNeeded')}
        rows={2}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RowProblem failure={takeBack.error} />
      <div className="btnrow">
        <Button onClick={() => setReason(undefined)}>{t('takeBackKeep')}</Button>
        <Button tone="primary" type="submit" isBusy={takeBack.isPending}>
          {t('takeBack')}
        </Button>
      </div>
    </form>
  );
}
