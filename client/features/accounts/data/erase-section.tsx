import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { Field } from '#client/ui/field.tsx';
import { FormProblem } from '../form-problem.tsx';
import { Section } from '../you/section.tsx';
import { HandleField } from './handle-field.tsx';
import { useErase } from './use-erase.ts';
import { WhatGoes } from './what-goes.tsx';

/** Leaving for good: what that means, her handle and password, and one last question. */
export function EraseSection({ known }: { known?: { handle: string; name: string } }) {
  const { t } = useTranslation('data');
  const { t: tAccounts } = useTranslation('accounts');
  const [typed, setTyped] = useState({ handle: '', password: '' });
  const [isAsking, setAsking] = useState(false);
  const [isWrongHandle, setWrongHandle] = useState(false);
  const erasing = useErase();
  const isWrong = hasCode(erasing.error, 'wrong_password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isHers = !known || typed.handle.trim().toLowerCase() === known.handle.toLowerCase();
    setWrongHandle(!isHers);
    if (isHers && !erasing.isPending) setAsking(true);
  };
  const isUnsure = hasCode(erasing.error, 'offline', 'unavailable', 'internal');
  return (
    <Section title={t('erase')} lead={t('eraseLead')}>
      <WhatGoes />
      <form className="formy narrow" onSubmit={submit}>
        <p>{t('eraseForm')}</p>
        {!isWrong && <FormProblem words={isUnsure ? t('eraseUnsure') : erasing.error?.message} />}
        <HandleField
          label={tAccounts('handleShort')}
          value={typed.handle}
          isTypedByHand={known !== undefined}
          error={isWrongHandle ? t('eraseWrongHandle', { handle: known?.handle }) : undefined}
          onChange={(handle) => setTyped({ ...typed, handle })}
        />
        <Field
          label={t('exportPassword')}
          type="password"
          autoComplete="current-password"
          required
          error={isWrong ? erasing.error?.message : undefined}
          value={typed.password}
          onChange={(event) => setTyped({ ...typed, password: event.target.value })}
        />
        <div>
          <Button type="submit" tone="danger" isBusy={erasing.isPending}>
            {t('eraseGo')}
          </Button>
        </div>
        {erasing.isPending && <p role="status">{t('eraseSlow')}</p>}
      </form>
      <ConfirmDialog
        title={known ? t('eraseTitle', { name: known.name }) : t('eraseTitleUnnamed')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        keep={t('eraseKeep')}
        act={t('eraseAct')}
        isBusy={erasing.isPending}
        onAct={() => {
          setAsking(false);
          erasing.mutate(typed);
        }}
      >
        {t('eraseBody')}
      </ConfirmDialog>
    </Section>
  );
}
