import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { toFieldErrors, toFormError } from '../field-errors.ts';
import { FormProblem } from '../form-problem.tsx';
import { CopyField } from './copy-field.tsx';
import { Faces } from './faces.tsx';
import { Section } from './section.tsx';
import { TokenRow } from './token-row.tsx';
import { useCreateToken, useDevices } from './use-devices.ts';

/** Long-lived keys for bots and scripts. */
export function TokensSection() {
  const { t } = useTranslation('you');
  const devices = useDevices();
  return (
    <Section title={t('tokens')} lead={t('tokensLead')}>
      <Faces query={devices} failed={t('devicesFailed')}>
        {(all) => {
          const tokens = all.filter(({ kind }) => kind === 'token');
          if (tokens.length === 0) return <p className="muted">{t('tokensEmpty')}</p>;
          return (
            <ul className="lines">
              {tokens.map((device) => (
                <TokenRow key={device.id} device={device} />
              ))}
            </ul>
          );
        }}
      </Faces>
      <TokenForm />
    </Section>
  );
}

function TokenForm() {
  const { t } = useTranslation('you');
  const [label, setLabel] = useState('');
  const create = useCreateToken();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending) create.mutate(label, { onSuccess: () => setLabel('') });
  };
  if (create.data) {
    return (
      <div className="formy made" role="status">
        <p>{t('tokenMade')}</p>
        <CopyField label={t('tokenValue')} value={create.data.token} />
        <div>
          <Button onClick={() => create.reset()}>{t('tokenDone')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form className="formy narrow" onSubmit={submit}>
      <FormProblem words={toFormError(create.error, ['label'])} />
      <Field
        label={t('tokenLabel')}
        error={toFieldErrors(create.error).label}
        value={label}
        dir="auto"
        autoComplete="off"
        required
        onChange={(event) => setLabel(event.target.value)}
      />
      <div>
        <Button type="submit" isBusy={create.isPending}>
          {t('tokenCreate')}
        </Button>
      </div>
    </form>
  );
}
