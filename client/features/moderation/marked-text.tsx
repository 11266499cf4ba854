import { useTranslation } from 'react-i18next';
import { type Found, toStretches } from '#client/ui/stretches.ts';
import { toFoundWords } from './rule-words.ts';

/** Words as they were typed, with what was found in them marked. */
export function MarkedText({ text, found }: { text: string; found: readonly Found[] }) {
  const { t } = useTranslation('moderation');
  return toStretches(text, found).map(({ text: piece, start, rules }) =>
    rules.length > 0 ? (
      <mark key={start} title={rules.map((rule) => toFoundWords(t, rule)).join(', ')}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
