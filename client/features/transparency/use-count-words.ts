import { useTranslation } from 'react-i18next';
import { en } from '#client/i18n/en/index.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';

type Word = keyof typeof en.transparency;

/** Numbers and what they count, in words: a small number is never said. */
export function useCountWords() {
  const { t } = useTranslation('transparency');
  const locale = useFormattingLocale();
  const format = new Intl.NumberFormat(locale);
  return {
    count: (count: number | null) => (count === null ? t('fewer') : count === 0 ? t('none') : format.format(count)),
    of: (key: string) => (isWord(`word_${key}`) ? t(`word_${key}` as Word) : t('wordElse')),
  };
}

function isWord(key: string): key is Word {
  return key in en.transparency;
}
