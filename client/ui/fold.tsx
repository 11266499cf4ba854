import { type ReactNode, useState } from 'react';
import { useIsPhone } from './use-is-phone.ts';

export interface FoldProps {
  title: string;
  /** Whatever was begun in it is not hidden again. */
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** A part that can wait: on a phone one line that opens it, elsewhere there as it is. */
export function Fold({ title, isOpenAtFirst = false, children }: FoldProps) {
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (!isPhone) return children;
  return (
    <details className="phone-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
