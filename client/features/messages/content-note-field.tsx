import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authorTopics, readNote, writeNote } from '#client/features/settings/topics.ts';

/** As the contract has it. */
const longestNote = 80;

/** What the author says before the words, so that readers can choose: topics that everybody reads in her own language, or her words. */
export function ContentNoteField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('messages');
  const { t: tSettings } = useTranslation('settings');
  const first = useRef<HTMLButtonElement>(null);
  // An empty one was asked for just now; one with words came back with the draft.
  const isNew = useRef(value === '');
  const [note, setNote] = useState(() => readNote(value));
  useEffect(() => {
    if (isNew.current) first.current?.focus();
  }, []);
  const change = (next: typeof note) => {
    setNote(next);
    onChange(writeNote(next));
  };
  const toggle = (topic: (typeof authorTopics)[number]) => {
    const isOn = note.topics.includes(topic);
    const topics = isOn ? note.topics.filter((one) => one !== topic) : [...note.topics, topic];
    if (writeNote({ ...note, topics }).length <= longestNote) change({ ...note, topics });
  };
  const room = longestNote - writeNote({ topics: note.topics, words: '' }).length - (note.topics.length > 0 ? 2 : 0);
  return (
    <fieldset className="note-field">
      <legend>{t('contentNoteLabel')}</legend>
      <div className="topic-chips">
        {authorTopics.map((topic, place) => (
          <button
            key={topic}
            ref={place === 0 ? first : undefined}
            type="button"
            className="react"
            aria-pressed={note.topics.includes(topic)}
            onClick={() => toggle(topic)}
          >
            {tSettings(`topic_${topic}`)}
          </button>
        ))}
      </div>
      <input
        dir="auto"
        maxLength={Math.max(0, room)}
        defaultValue={note.words}
        aria-label={t('contentNoteWords')}
        placeholder={t('contentNoteHelp')}
        onChange={(event) => change({ ...note, words: event.target.value })}
      />
    </fieldset>
  );
}
