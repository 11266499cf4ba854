import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { useClaim } from '../claim.ts';

/** Words that lead nowhere look the same whether they never did, or what they led to is too old. */
export function NoQuestions() {
  const { t } = useTranslation('questions');
  const { t: tAsk } = useTranslation('ask');
  const hasWords = useClaim(({ words }) => words !== undefined);
  return (
    <>
      <h1>{hasWords ? t('empty') : t('emptyMember')}</h1>
      <p className="lead">{hasWords ? t('emptyBody') : t('emptyMemberBody')}</p>
      {!hasWords && (
        <div className="ask-acts">
          <ButtonLink tone="primary" to="/ask">
            {tAsk('askWithout')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
