import { useTranslation } from 'react-i18next';
import { toStretches } from '#client/ui/stretches.ts';
import { Time } from '#client/ui/time.tsx';
import type { Output } from '#shared/contract/operations.ts';

/** What the word would have caught, with the words around it, so that she sees whom it would have stopped. */
export function DryRun({ result: { read, matched, samples } }: { result: Output<'watchedWord:try'> }) {
  const { t } = useTranslation('oversight');
  const toOutcome = () => {
    if (read === 0) return t('triedNothingToRead');
    return matched === 0 ? t('triedNone', { count: read }) : t('tried', { count: matched, read });
  };
  return (
    <section className="dry-run" role="status">
      <h3>{toOutcome()}</h3>
      <ul>
        {samples.map(({ roomName, text, at, start, end }) => (
          <li key={`${at}${start}`}>
            <p className="sealed" dir="auto">
              {toStretches(text, [{ rule: 'tried', start, end }]).map((piece) =>
                piece.rules.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
              )}
            </p>
            <small>
              <bdi>{roomName}</bdi>, <Time at={at} form="day" />
            </small>
          </li>
        ))}
      </ul>
      {samples.length > 0 && <p className="aside-note">{t('triedJudge')}</p>}
    </section>
  );
}
