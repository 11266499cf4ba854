import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemList } from './item-list.tsx';
import { LanguageSelect } from './language-select.tsx';
import { type AddressTermDraft, blank } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

export interface AddressTermsEditorProps {
  terms: AddressTermDraft[];
  errors: Record<string, string>;
  onChange: (terms: AddressTermDraft[]) => void;
}

/** How she may be addressed in languages that have no neutral “you”. */
export function AddressTermsEditor({ terms, errors, onChange }: AddressTermsEditorProps) {
  const { t } = useTranslation('members');
  return (
    <ItemList items={terms} most={20} add={t('addAddressTerm')} makeBlank={blank.addressTerm} onChange={onChange}>
      {(term, at, { change, remove }) => {
        const path = `addressTerms.${at}`;
        return (
          <ItemFields
            legend={t('addressTerm_n', { number: at + 1 })}
            path={path}
            audience={term.audience}
            onAudience={(audience) => change({ audience })}
            onRemove={remove}
          >
            <Field
              id={toFieldId(`${path}.term`)}
              label={t('addressTerm')}
              error={errors[`${path}.term`]}
              value={term.term}
              lang={term.lang || undefined}
              dir="auto"
              autoComplete="off"
              onChange={(event) => change({ term: event.target.value })}
            />
            <LanguageSelect
              id={toFieldId(`${path}.lang`)}
              label={t('language')}
              value={term.lang}
              error={errors[`${path}.lang`]}
              onChange={(lang) => change({ lang })}
            />
          </ItemFields>
        );
      }}
    </ItemList>
  );
}
