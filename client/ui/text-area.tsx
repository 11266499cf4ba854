import type { Ref, TextareaHTMLAttributes } from 'react';
import { type FieldWords, FormField } from './form-field.tsx';

export interface TextAreaProps extends FieldWords, TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of writing. */
export function TextArea({ id, label, help, error, ...rest }: TextAreaProps) {
  return (
    <FormField id={id} label={label} help={help} error={error}>
      {(control) => <textarea className="input" dir="auto" {...rest} {...control} />}
    </FormField>
  );
}
