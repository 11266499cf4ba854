import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { useAcceptCode } from './guardian-links.ts';

/** The code that a young member gave her. */
export function AcceptCodeForm() {
  const { t } = useTranslation('guardians');
  const [code, setCode] = useState('');
  const accept = useAcceptCode();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!accept.isPending) accept.mutate({ code }, { onSuccess: () => setCode('') });
  };
  return (
    <form className="formy narrow" onSubmit={submit}>
      <Field
        label={t('acceptCode')}
        help={t('acceptHelp')}
        error={accept.error?.message}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        required
      />
      <div>
        <Button type="submit" isBusy={accept.isPending}>
          {t('accept')}
        </Button>
      </div>
    </form>
  );
}
