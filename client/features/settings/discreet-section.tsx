import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DiscreetChoices } from '#client/app/discreet/discreet-choices.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { SettingProblem } from './setting-problem.tsx';
import { useChooseDiscreet } from './use-choose-discreet.ts';

/** What others may see of this place outside its pages, and how she leaves. */
export function DiscreetSection() {
  const { t } = useTranslation();
  const { t: tLeaving } = useTranslation('leaving');
  const { choose, failure } = useChooseDiscreet();
  return (
    <Section title={t('discreet')} lead={t('discreetLead')}>
      <DiscreetChoices onChoose={choose} />
      <SettingProblem failure={failure} />
      <p className="help">
        {tLeaving('historyShort')} <Link to="/leaving">{tLeaving('link')}</Link>
      </p>
    </Section>
  );
}
