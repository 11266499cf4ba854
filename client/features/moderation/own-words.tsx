import { useTranslation } from 'react-i18next';
import { TextArea } from '#client/ui/text-area.tsx';
import type { Draft } from './draft.ts';

/** Under the letter: what the moderator adds to it herself. */
export function OwnWords({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('moderation');
  return (
    <section className="letter own-words">
      <TextArea
        label={t('ownWords')}
        help={t('ownWordsHelp')}
        rows={2}
        maxLength={1000}
        value={draft.words}
        onChange={(event) => onChange({ ...draft, words: event.target.value })}
      />
    </section>
  );
}
