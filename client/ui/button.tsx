import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** One `primary` a view; `plum` for an action repeated in a list; `quiet` beside text; `dim` is quieter still. */
export type ButtonTone = 'default' | 'primary' | 'plum' | 'jade' | 'danger' | 'quiet' | 'dim';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone;
  icon?: LucideIcon;
  isBig?: boolean;
  /** Keeps the focus and its place while it works, and takes no second press. */
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ tone, icon, isBig, isBusy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ tone, isBig }, className)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled'] || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

export function buttonClass({ tone, isBig }: { tone?: ButtonTone; isBig?: boolean }, more?: string) {
  const toneClass = tone === 'dim' ? 'quiet dim' : tone === 'default' ? undefined : tone;
  return classNames('btn', toneClass, isBig && 'big', more);
}
