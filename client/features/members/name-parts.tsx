import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import type { NameForm } from '#shared/contract/members.ts';
import type { ItemProps } from './item-fields.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { NameDraft } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

const parts = ['given', 'surname', 'romanisation', 'pronunciation'] as const;
const orders = ['asWritten', 'givenFirst', 'surnameFirst'] as const satisfies readonly NameForm['order'][];
const uses = ['display', 'family', 'stage', 'legal'] as const satisfies readonly NameForm['use'][];

/** For those who want to say more of a name than how it is read; folded away for everybody else. */
export function NameParts({ value, path, errors, onChange }: ItemProps<NameDraft>) {
  const { t } = useTranslation('members');
  const [isUnfolded, setUnfolded] = useState(false);
  const isWrong = [...parts, 'lang'].some((part) => errors[`${path}.${part}`]);
  const isOpen = isUnfolded || isWrong;
  return (
    <details className="fold" open={isOpen} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{t('moreOfName')}</summary>
      {isOpen && <NamePartFields value={value} path={path} errors={errors} onChange={onChange} />}
    </details>
  );
}

function NamePartFields({ value, path, errors, onChange }: ItemProps<NameDraft>) {
  const { t } = useTranslation('members');
  return (
    <div className="item-fields">
      <LanguageSelect
        id={toFieldId(`${path}.lang`)}
        label={t('lang')}
        value={value.lang}
        error={errors[`${path}.lang`]}
        onChange={(lang) => onChange({ lang })}
      />
      <Select
        label={t('use')}
        value={value.use}
        onChange={(event) => onChange({ use: uses.find((use) => use === event.target.value) ?? 'display' })}
      >
        {uses.map((use) => (
          <option key={use} value={use}>
            {t(`use_${use}`)}
          </option>
        ))}
      </Select>
      {parts.map((part) => (
        <Field
          key={part}
          id={toFieldId(`${path}.${part}`)}
          label={t(part)}
          error={errors[`${path}.${part}`]}
          value={value[part]}
          dir="auto"
          autoComplete="off"
          onChange={(event) => onChange({ [part]: event.target.value })}
        />
      ))}
      <Select
        label={t('order')}
        value={value.order}
        onChange={(event) => onChange({ order: orders.find((order) => order === event.target.value) ?? 'asWritten' })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`order_${order}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
