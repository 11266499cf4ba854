import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { FormProblem } from '../form-problem.tsx';
import { Section } from '../you/section.tsx';
import { HandleField } from './handle-field.tsx';
import { useExport } from './use-export.ts';

/** Everything of hers as one file. `knownHandle` of somebody signed in; a visitor says whose it is. */
export function ExportSection({ knownHandle }: { knownHandle?: string }) {
  const { t } = useTranslation('data');
  const { t: tAccounts } = useTranslation('accounts');
  const [handle, setHandle] = useState(knownHandle ?? '');
  const [password, setPassword] = useState('');
  const taking = useExport();
  const isWrong = hasCode(taking.error, 'wrong_password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (taking.isPending) return;
    taking.mutate(
      { handle, password },
      {
        onSuccess: () => {
          setPassword('');
          showToast(t('exportSaved'));
        },
      },
    );
  };
  const words = hasCode(taking.error, 'offline') ? t('exportBroken') : taking.error?.message;
  return (
    <Section title={t('export')} lead={t('exportLead')}>
      <div className="told">
        <p>{t('exportHas')}</p>
        <p>{t('exportHasNot')}</p>
        <p className="muted">{t('exportFile')}</p>
      </div>
      <form className="formy narrow" onSubmit={submit}>
        {!isWrong && <FormProblem words={words} />}
        {knownHandle ? (
          <input type="text" autoComplete="username" value={knownHandle} readOnly hidden />
        ) : (
          <HandleField label={tAccounts('handleShort')} value={handle} onChange={setHandle} />
        )}
        <Field
          label={t('exportPassword')}
          type="password"
          autoComplete="current-password"
          required
          error={isWrong ? taking.error?.message : undefined}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div>
          <Button type="submit" icon={Download} isBusy={taking.isPending}>
            {t('exportAct')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
