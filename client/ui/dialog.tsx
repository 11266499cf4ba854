import { lazy, type ReactNode, Suspense } from 'react';

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, the safe one first and with `autoFocus`. */
  actions?: ReactNode;
  /** `alertdialog` for a question that has to be answered. */
  role?: 'dialog' | 'alertdialog';
  isWide?: boolean;
}

const DialogLayer = lazy(async () => ({ default: (await import('./dialog-layer.tsx')).DialogLayer }));

/**
 * Floats above the page, keeps the focus inside, closes on Escape, and gives the focus back. What it is made of is fetched
 * when the first one opens.
 */
export function Dialog(props: DialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <DialogLayer {...props} />
    </Suspense>
  );
}
