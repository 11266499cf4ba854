import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { ItemFields, type ItemProps } from './item-fields.tsx';
import { NameParts } from './name-parts.tsx';
import type { NameDraft } from './profile-draft.ts';
import { toFieldId } from './to-field-id.ts';

export interface NameFieldsProps extends ItemProps<NameDraft> {
  at: number;
  onPutFirst: () => void;
  onRemove: (() => void) | undefined;
}

/** One form of her name. The first stands beside what she writes, so every member sees it. */
export function NameFields({ value, path, errors, onChange, at, onPutFirst, onRemove }: NameFieldsProps) {
  const { t } = useTranslation('members');
  const isFirst = at === 0;
  const first = isFirst ? (
    <Badge icon={BadgeCheck} tone="jade">
      {t('standsFirst')}
    </Badge>
  ) : (
    <Button tone="quiet" onClick={onPutFirst}>
      {t('putFirst')}
    </Button>
  );
  return (
    <ItemFields
      legend={t('name_n', { number: at + 1 })}
      path={path}
      {...(!isFirst && { audience: value.audience })}
      onAudience={(audience) => onChange({ audience })}
      onRemove={onRemove}
      more={<NameParts value={value} path={path} errors={errors} onChange={onChange} />}
      actions={first}
    >
      <Field
        id={toFieldId(`${path}.fullName`)}
        label={t('fullName')}
        help={isFirst ? t('audienceFirstName') : undefined}
        error={errors[`${path}.fullName`]}
        value={value.fullName}
        lang={value.lang || undefined}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ fullName: event.target.value })}
      />
    </ItemFields>
  );
}
