import { useTranslation } from 'react-i18next';
import { readNote } from './topics.ts';

/** A content note as it is shown: its topics in the reader’s language, the author’s own words as she wrote them. */
export function useNoteWords(): (note: string) => string {
  const { t } = useTranslation('settings');
  return (note) => {
    const { topics, words } = readNote(note);
    return [...topics.map((topic) => t(`topic_${topic}`)), words].filter(Boolean).join(', ');
  };
}
