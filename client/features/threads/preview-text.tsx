import { useTranslation } from 'react-i18next';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { useSettings } from '#client/features/settings/settings-query.ts';
import { isOpenFromStart } from '#client/features/settings/topics.ts';
import { useNoteWords } from '#client/features/settings/use-note-words.ts';
import type { Thread } from '#shared/contract/threads.ts';

/** The first words of a thread; its content note, or nothing, where she does not want to meet them unasked. */
export function PreviewText({ thread, className }: { thread: Thread; className: string }) {
  const { t } = useTranslation('messages');
  const noteWords = useNoteWords();
  const openTopics = useSettings().data?.openTopics ?? [];
  const isFolded = useFolds().has(thread.authorId);
  const { preview, contentNote, lang } = thread;
  if (!preview || isFolded) return null;
  const isCovered = contentNote !== undefined && !isOpenFromStart(contentNote, openTopics);
  if (isCovered) {
    return (
      <p className={className}>
        {t('contentNote')}: <bdi>{noteWords(contentNote)}</bdi>
      </p>
    );
  }
  return (
    <p className={className} lang={lang} dir="auto">
      {preview}
    </p>
  );
}
