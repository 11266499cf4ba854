import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '#client/features/settings/settings-query.ts';
import { isOpenFromStart, readNote } from '#client/features/settings/topics.ts';
import { useNoteWords } from '#client/features/settings/use-note-words.ts';
import { useUpdateSettings } from '#client/features/settings/use-update-settings.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';

export interface ContentNoteProps {
  note: string;
  /** The author knows what she wrote. */
  isMine?: boolean;
  children: ReactNode;
}

/** Its author, or a moderator, put a note in front: the words stay covered until the reader wants them. */
export function ContentNote({ note, isMine = false, children }: ContentNoteProps) {
  const { t } = useTranslation('messages');
  const words = useNoteWords();
  const openTopics = useSettings().data?.openTopics ?? [];
  const [isShown, setShown] = useState<boolean>();
  const toggle = useRef<HTMLButtonElement>(null);
  /** The button that was pressed goes; the one beside it stays. */
  const show = () => {
    setShown(undefined);
    toggle.current?.focus();
  };
  const isOpen = isShown ?? (isMine || isOpenFromStart(note, openTopics));
  return (
    <>
      <div className="note">
        <span className="note-line">
          <Icon of={TriangleAlert} />
          <span>
            <b>{t('contentNote')}</b> <bdi>{words(note)}</bdi>
          </span>
        </span>
        <span className="note-acts">
          <Button ref={toggle} tone={isOpen ? 'dim' : 'quiet'} aria-expanded={isOpen} onClick={() => setShown(!isOpen)}>
            {isOpen ? t('contentNoteFold') : t('contentNoteShow')}
          </Button>
          {!isOpen && <AlwaysShow note={note} onShown={show} />}
        </span>
      </div>
      {isOpen && children}
    </>
  );
}

/** From now on, wherever these topics come up; not for an author’s own words, which never come up again. */
function AlwaysShow({ note, onShown }: { note: string; onShown: () => void }) {
  const { t } = useTranslation('messages');
  const openTopics = useSettings().data?.openTopics;
  const update = useUpdateSettings();
  const { topics, words } = readNote(note);
  if (!openTopics || topics.length === 0 || words) return null;
  const always = () => {
    onShown();
    update.mutate({ openTopics: [...new Set([...openTopics, ...topics])] });
  };
  return (
    <>
      <Button tone="dim" isBusy={update.isPending} onClick={always}>
        {t('contentNoteAlways', { count: topics.length })}
      </Button>
      {update.error && (
        <span className="err" role="alert">
          {t('contentNoteAlwaysFailed', { why: update.error.message })}
        </span>
      )}
    </>
  );
}
