import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toFoundWords } from './rule-words.ts';

/** Under the words: what screening saw in them, said out. */
export function FoundRules({ reasons }: { reasons: CaseView['reasons'] }) {
  const { t } = useTranslation('moderation');
  if (reasons.length === 0) return null;
  const rules = [...new Set(reasons.map(({ rule }) => toFoundWords(t, rule)))];
  return (
    <p className="found-rules">
      <mark>{t('foundHere')}</mark> {rules.join(' · ')}
    </p>
  );
}
