import { useTranslation } from 'react-i18next';
import type { CannedWords } from '#shared/contract/moderation.ts';
import { cannedWordsFiles, findCannedWords } from '#shared/statements/find-canned-words.ts';

/** Ready-made words in the language she reads; beside the English while no native speaker has read them. */
export function CannedLetter({ words, lang }: { words: CannedWords; lang: string }) {
  const { t } = useTranslation('statements');
  const found = findCannedWords(words, lang);
  const isReviewed = cannedWordsFiles.find((file) => file.lang === found.lang)?.status === 'reviewed';
  return (
    <>
      <p lang={found.lang} dir="auto">
        {found.text}
      </p>
      {!isReviewed && (
        <p className="beside" lang="en">
          <span>{t('cannedEnglish')}</span> {findCannedWords(words, 'en').text}
        </p>
      )}
    </>
  );
}
