import { useTranslation } from 'react-i18next';
import { ItemList } from './item-list.tsx';
import { NameFields } from './name-fields.tsx';
import { blank, type NameDraft } from './profile-draft.ts';

export interface NamesEditorProps {
  names: NameDraft[];
  errors: Record<string, string>;
  onChange: (names: NameDraft[]) => void;
}

export function NamesEditor({ names, errors, onChange }: NamesEditorProps) {
  const { t } = useTranslation('members');
  const putFirst = (first: NameDraft) => onChange([first, ...names.filter(({ key }) => key !== first.key)]);
  return (
    <ItemList items={names} most={8} add={t('addName')} makeBlank={blank.name} onChange={onChange}>
      {(name, at, { change, remove }) => (
        <NameFields
          value={name}
          at={at}
          path={`names.${at}`}
          errors={errors}
          onChange={change}
          onPutFirst={() => putFirst(name)}
          onRemove={names.length > 1 ? remove : undefined}
        />
      )}
    </ItemList>
  );
}
