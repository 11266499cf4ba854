import { useTranslation } from 'react-i18next';

/** What the author says before the words, so that readers can choose. */
export function ContentNoteField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('messages');
  return (
    <label className="note-field">
      <span>{t('contentNoteLabel')}</span>
      <input
        dir="auto"
        maxLength={80}
        defaultValue={value}
        placeholder={t('contentNoteHelp')}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
