import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { type GuardianLink, SharedPart } from '#shared/contract/guardians.ts';
import { useShare } from './guardian-links.ts';

/** What this guardian sees: each part by itself, and what there is no part for. */
export function ShareChoices({ link: { id, shares, guardian } }: { link: GuardianLink }) {
  const { t } = useTranslation('guardians');
  const share = useShare();
  const toggle = (part: SharedPart, isOn: boolean) =>
    share.mutate({
      linkId: id,
      shares: SharedPart.options.filter((one) => (one === part ? isOn : shares.includes(one))),
    });
  return (
    <Choices legend={t('shares', { name: guardian.name })}>
      {SharedPart.options.map((part) => (
        <Checkbox
          key={part}
          label={t(`share_${part}`)}
          help={t(`share_${part}Help`)}
          checked={shares.includes(part)}
          disabled={share.isPending}
          onChange={(event) => toggle(part, event.target.checked)}
        />
      ))}
      <p className="help">{t('sharesNever')}</p>
      <RowProblem failure={share.error} />
    </Choices>
  );
}
