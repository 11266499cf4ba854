import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { CannedWords, type Decision } from '#shared/contract/moderation.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** Ready-made words that fit the decision. The author gets them in her language. */
export function WordsChoice({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('moderation');
  return (
    <section className="letter">
      <Select
        label={t('canned')}
        value={draft.cannedWords ?? ''}
        onChange={(event) =>
          onChange({ ...draft, cannedWords: CannedWords.options.find((each) => each === event.target.value) })
        }
      >
        <option value="">{t('cannedNone')}</option>
        {wordsFor(draft).map((key) => (
          <option key={key} value={key}>
            {t(`canned_${key}`)}
          </option>
        ))}
      </Select>
    </section>
  );
}

const onlyFor: Partial<Record<CannedWords, readonly Decision[]>> = {
  contentNoteNeeded: ['blur'],
  heldNotShown: ['decline'],
  careAndHelp: ['support'],
};

function wordsFor({ decision }: Pick<Draft, 'decision'> = emptyDraft): CannedWords[] {
  if (decision === 'support') return ['careAndHelp'];
  return CannedWords.options.filter((key) => {
    const decisions = onlyFor[key];
    return !decisions || (decision !== undefined && decision !== 'handOver' && decisions.includes(decision));
  });
}
