import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'children'> {
  label: ReactNode;
  /** A consequence, in a few words. */
  help?: ReactNode;
  lang?: string;
}

export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

function Choice({ label, help, lang, className, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className={classNames('check', className)}>
      <input {...rest} />
      <span lang={lang}>
        {label}
        {help && <small>{help}</small>}
      </span>
    </label>
  );
}
