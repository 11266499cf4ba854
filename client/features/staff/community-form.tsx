import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors, toFormError } from '#client/features/accounts/field-errors.ts';
import { FormProblem } from '#client/features/accounts/form-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Field } from '#client/ui/field.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Community, JoinPolicy } from '#shared/contract/accounts.ts';
import { useUpdateCommunity } from './use-update-community.ts';

const policies = ['open', 'invite', 'approval'] as const satisfies readonly JoinPolicy[];

export function CommunityForm({ community }: { community: Community }) {
  const { t } = useTranslation('you');
  const [name, setName] = useState(community.name);
  const [joinPolicy, setJoinPolicy] = useState(community.joinPolicy);
  const update = useUpdateCommunity();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (update.isPending) return;
    update.mutate({ name, joinPolicy }, { onSuccess: () => showToast(t('communitySaved')) });
  };
  return (
    <form className="formy narrow part-body" onSubmit={submit}>
      <Field
        label={t('communityName')}
        error={toFieldErrors(update.error).name}
        value={name}
        dir="auto"
        autoComplete="off"
        required
        onChange={(event) => setName(event.target.value)}
      />
      <Choices legend={t('joinPolicy')}>
        {policies.map((policy) => (
          <Radio
            key={policy}
            name="joinPolicy"
            label={t(`joinPolicy_${policy}`)}
            help={t(`joinPolicy_${policy}Help`)}
            checked={joinPolicy === policy}
            onChange={() => setJoinPolicy(policy)}
          />
        ))}
      </Choices>
      <FormProblem words={toFormError(update.error, ['name'])} />
      <div>
        <Button type="submit" tone="primary" isBusy={update.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
