import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemList } from './item-list.tsx';
import { LanguageSelect } from './language-select.tsx';
import { blank, type HeritageDraft } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

export interface HeritagesEditorProps {
  heritages: HeritageDraft[];
  errors: Record<string, string>;
  onChange: (heritages: HeritageDraft[]) => void;
}

/** Any number or none, in her own words; there is nothing to choose from. */
export function HeritagesEditor({ heritages, errors, onChange }: HeritagesEditorProps) {
  const { t } = useTranslation('members');
  return (
    <ItemList items={heritages} most={20} add={t('addHeritage')} makeBlank={blank.heritage} onChange={onChange}>
      {(heritage, at, { change, remove }) => {
        const path = `heritages.${at}`;
        const words = { lang: heritage.lang || undefined, dir: 'auto', autoComplete: 'off' };
        return (
          <ItemFields
            legend={t('heritage_n', { number: at + 1 })}
            path={path}
            audience={heritage.audience}
            onAudience={(audience) => change({ audience })}
            onRemove={remove}
          >
            <Field
              {...words}
              id={toFieldId(`${path}.label`)}
              label={t('heritage')}
              error={errors[`${path}.label`]}
              value={heritage.label}
              onChange={(event) => change({ label: event.target.value })}
            />
            <Field
              {...words}
              id={toFieldId(`${path}.relation`)}
              label={t('relation')}
              help={at === 0 ? t('relationHelp') : undefined}
              error={errors[`${path}.relation`]}
              value={heritage.relation}
              onChange={(event) => change({ relation: event.target.value })}
            />
            <LanguageSelect
              id={toFieldId(`${path}.lang`)}
              label={t('lang')}
              value={heritage.lang}
              error={errors[`${path}.lang`]}
              onChange={(lang) => change({ lang })}
            />
          </ItemFields>
        );
      }}
    </ItemList>
  );
}
