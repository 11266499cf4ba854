import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { type GuardianLink, SharedPart } from '#shared/contract/guardians.ts';
import { useShare } from './guardian-links.ts';

/** What this guardian sees: each part by itself, and what there is no part for. */
export function ShareChoices({ link: { id, guardian, ...kept } }: { link: GuardianLink }) {
  const { t } = useTranslation('guardians');
  const share = useShare(id);
  // What she chose stands there at once, and goes back to what the house has kept as soon as it has answered.
  const [chosen, setChosen] = useState<SharedPart[]>();
  const shares = chosen ?? kept.shares;
  const toggle = (part: SharedPart, isOn: boolean) => {
    const next = SharedPart.options.filter((one) => (one === part ? isOn : shares.includes(one)));
    setChosen(next);
    // Only the last of several choices is followed up here.
    share.mutate({ linkId: id, shares: next }, { onSettled: () => setChosen(undefined) });
  };
  return (
    <Choices legend={t('shares', { name: guardian.name })}>
      {SharedPart.options.map((part) => (
        <Checkbox
          key={part}
          label={t(`share_${part}`)}
          help={t(`share_${part}Help`)}
          checked={shares.includes(part)}
          onChange={(event) => toggle(part, event.target.checked)}
        />
      ))}
      <p className="help">{t('sharesNever')}</p>
      <RowProblem failure={share.error} />
    </Choices>
  );
}
