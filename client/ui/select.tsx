import type { Ref, SelectHTMLAttributes } from 'react';
import { type FieldWords, FormField } from './form-field.tsx';

export interface SelectProps extends FieldWords, SelectHTMLAttributes<HTMLSelectElement> {
  ref?: Ref<HTMLSelectElement>;
}

/** One out of a longer list; for up to five, choices read better. */
export function Select({ id, label, help, error, children, ...rest }: SelectProps) {
  return (
    <FormField id={id} label={label} help={help} error={error}>
      {(control) => (
        <select className="input" {...rest} {...control}>
          {children}
        </select>
      )}
    </FormField>
  );
}
