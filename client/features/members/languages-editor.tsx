import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemList } from './item-list.tsx';
import { LanguageSelect } from './language-select.tsx';
import { blank, type LanguageDraft } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

const levels = ['heard', 'speak', 'read', 'write', 'learning'] as const satisfies readonly LanguageDraft['level'][];

export interface LanguagesEditorProps {
  languages: LanguageDraft[];
  errors: Record<string, string>;
  onChange: (languages: LanguageDraft[]) => void;
}

export function LanguagesEditor({ languages, errors, onChange }: LanguagesEditorProps) {
  const { t } = useTranslation('members');
  return (
    <ItemList items={languages} most={20} add={t('addLanguage')} makeBlank={blank.language} onChange={onChange}>
      {(language, at, { change, remove }) => {
        const path = `languages.${at}`;
        return (
          <ItemFields
            legend={t('language_n', { number: at + 1 })}
            path={path}
            audience={language.audience}
            onAudience={(audience) => change({ audience })}
            onRemove={remove}
          >
            <LanguageSelect
              id={toFieldId(`${path}.tag`)}
              label={t('language')}
              value={language.tag}
              error={errors[`${path}.tag`]}
              onChange={(tag) => change({ tag })}
            />
            <Select
              label={t('level')}
              value={language.level}
              onChange={(event) => change({ level: levels.find((level) => level === event.target.value) ?? 'speak' })}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`level_${level}`)}
                </option>
              ))}
            </Select>
          </ItemFields>
        );
      }}
    </ItemList>
  );
}
