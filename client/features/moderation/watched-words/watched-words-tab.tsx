import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { useDeskRights } from '#client/features/moderation/use-desk-rights.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Select } from '#client/ui/select.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { type Place, useWatchedWords } from './use-watched-words.ts';
import { WatchWordForm } from './watch-word-form.tsx';
import { WordRow } from './word-row.tsx';

/** Words that hold or note a message, of one room or of everywhere; each is tried on past messages before it works. */
export function WatchedWordsTab() {
  const { t } = useTranslation('oversight');
  const { watchesEverywhere, stewardedRooms } = useDeskRights();
  const [chosen, setChosen] = useState<Place>();
  const place = chosen ?? (watchesEverywhere ? undefined : stewardedRooms[0]?.id);
  return (
    <main className="case whole watched" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('words')}</h1>
        <p>{t('wordsLead')}</p>
      </header>
      <div className="halves">
        <section>
          <Select
            label={t('wordsPlace')}
            value={place ?? ''}
            onChange={(event) => setChosen(event.target.value || undefined)}
          >
            {watchesEverywhere && <option value="">{t('wordsEverywhere')}</option>}
            {stewardedRooms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Words place={place} />
        </section>
        <WatchWordForm key={place ?? ''} place={place} />
      </div>
    </main>
  );
}

function Words({ place }: { place: Place }) {
  const { t } = useTranslation('oversight');
  const { data, error, refetch } = useWatchedWords(place);
  if (!data && error) {
    return <ErrorState title={t('wordsFailed')} reference={toReference(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton rows={4} />;
  if (data.words.length === 0) return <EmptyState title={t('wordsEmpty')}>{t('wordsEmptyBody')}</EmptyState>;
  return (
    <ul className="word-rows">
      {data.words.map((word) => (
        <WordRow key={word.id} word={word} />
      ))}
    </ul>
  );
}
