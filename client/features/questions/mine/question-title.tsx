import { useTranslation } from 'react-i18next';
import { guessLang } from '#client/features/messages/guess-lang.ts';

/** What she called her question; in words of ours where the question was another's. */
export function QuestionTitle({ title }: { title: string | null }) {
  const { t } = useTranslation('questions');
  if (title === null) return t('ofAnother');
  return (
    <span lang={guessLang(title)} dir="auto">
      {title}
    </span>
  );
}
