import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import type { Audience } from '#shared/contract/members.ts';
import { AudienceSelect } from './audience-select.tsx';
import { toFieldId } from './to-field-id.ts';

/** What the editor of one thing she says is given. `path` is its place in the profile, as the server names it. */
export interface ItemProps<Draft> {
  value: Draft;
  path: string;
  errors: Record<string, string>;
  onChange: (part: Partial<Draft>) => void;
}

export interface ItemFieldsProps {
  /** “Heritage 2”: what a screen reader says before each of its fields. */
  legend: string;
  path: string;
  /** Absent where the audience is not hers to choose. */
  audience?: Audience;
  onAudience: (audience: Audience) => void;
  onRemove?: (() => void) | undefined;
  /** Below the fields, folded away. */
  more?: ReactNode;
  /** Before the button that removes it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One thing she says, who may see it, and a way to take it out again. */
export function ItemFields(props: ItemFieldsProps) {
  const { legend, path, audience, onAudience, onRemove, more, actions, children } = props;
  const { t } = useTranslation('members');
  return (
    <fieldset className="item">
      <legend className="visually-hidden">{legend}</legend>
      <div className="item-fields">
        {children}
        {audience && <AudienceSelect id={toFieldId(`${path}.audience`)} value={audience} onChange={onAudience} />}
      </div>
      {more}
      {(actions || onRemove) && (
        <div className="item-acts">
          {actions}
          {onRemove && (
            <Button tone="dim" icon={X} aria-label={t('removeItem', { item: legend })} onClick={onRemove}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
