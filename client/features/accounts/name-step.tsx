import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import type { StepProps } from './join-draft.ts';

export function NameStep({ draft, errors, change }: StepProps) {
  const { t } = useTranslation('accounts');
  return (
    <>
      <Field
        label={t('name')}
        help={t('nameHelp')}
        error={errors.name}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        autoComplete="nickname"
        dir="auto"
        required
      />
      <Field
        label={t('handle')}
        help={t('handleHelp')}
        error={errors.handle}
        value={draft.handle}
        onChange={(event) => change({ handle: event.target.value })}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        minLength={2}
        required
      />
    </>
  );
}
