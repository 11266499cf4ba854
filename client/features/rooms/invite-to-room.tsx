import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';

export function InviteToRoom({ roomId }: { roomId: string }) {
  const { t } = useTranslation('roomCare');
  const [handle, setHandle] = useState('');
  const invite = useMutation({
    mutationFn: () => callRest('room:invite', { roomId, handle: handle.replace(/^@/, '') }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!invite.isPending) invite.mutate();
  };
  return (
    <section>
      <h3>{t('inviteTitle')}</h3>
      <form className="inline-form" onSubmit={submit}>
        <Field
          label={t('inviteHandle')}
          error={invite.error?.message}
          help={invite.isSuccess ? t('inviteDone', { handle: handle.replace(/^@/, '') }) : undefined}
          value={handle}
          onChange={(event) => {
            setHandle(event.target.value);
            invite.reset();
          }}
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Button type="submit" tone="plum" isBusy={invite.isPending}>
          {t('invite')}
        </Button>
      </form>
    </section>
  );
}
