import { useTranslation } from 'react-i18next';
import type { Statement } from '#shared/contract/statements.ts';
import { useDateWords } from './use-date-words.ts';

/** What counts against her now, and until when, in one line. */
export function StrikesLine({ statements }: { statements: Statement[] }) {
  const { t } = useTranslation('statements');
  const dateWords = useDateWords();
  const ends = findStrikes(statements, new Date());
  const last = ends.at(-1);
  return <p>{last ? t('strikes', { count: ends.length, day: dateWords(last) }) : t('strikesNone')}</p>;
}

/** When each strike in force lapses, the first to lapse first. */
export function findStrikes(statements: Statement[], now: Date): string[] {
  return statements
    .filter(({ reversedAt, appeal }) => !reversedAt && appeal?.state !== 'upheld')
    .flatMap(({ strikeUntil }) => (strikeUntil && new Date(strikeUntil) > now ? strikeUntil : []))
    .sort();
}
