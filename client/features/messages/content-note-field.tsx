import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What the author says before the words, so that readers can choose. */
export function ContentNoteField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('messages');
  const field = useRef<HTMLInputElement>(null);
  // An empty one was asked for just now; one with words came back with the draft.
  const isNew = useRef(value === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <label className="note-field">
      <span>{t('contentNoteLabel')}</span>
      <input
        ref={field}
        dir="auto"
        maxLength={80}
        defaultValue={value}
        placeholder={t('contentNoteHelp')}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
