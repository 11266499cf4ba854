import { useTranslation } from 'react-i18next';
import { type Consent, ConsentScope } from '#shared/contract/guardians.ts';
import { latestAnswer } from './latest-answer.ts';

/** For the young member: what her guardian has said to each. */
export function ConsentFacts({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation('guardians');
  return (
    <dl className="facts">
      {ConsentScope.options.map((scope) => (
        <div key={scope}>
          <dt>{t(`scope_${scope}`)}</dt>
          <dd>{t(`answer_${latestAnswer(consents, scope) ?? 'none'}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
