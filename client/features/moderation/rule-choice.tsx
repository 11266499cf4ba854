import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import type { Rule } from '#shared/contract/moderation.ts';
import { rules } from './rules.ts';

export interface RuleChoiceProps {
  rule: Rule | undefined;
  isMissing: boolean;
  onChoose: (rule: Rule | undefined) => void;
}

/** The rule that the statement of reasons names. */
export function RuleChoice({ rule, isMissing, onChoose }: RuleChoiceProps) {
  const { t } = useTranslation('moderation');
  return (
    <section className="letter">
      <Select
        label={t('rule')}
        error={isMissing && t('ruleNeeded')}
        value={rule ?? ''}
        onChange={(event) => onChoose(rules.find((each) => each === event.target.value))}
      >
        <option value="">{t('ruleChoose')}</option>
        {rules.map((each, place) => (
          <option key={each} value={each}>
            {`${place + 1}. ${t(`rule_${each}`)}`}
          </option>
        ))}
      </Select>
    </section>
  );
}
