import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  /** The question. */
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** What happens then. */
  children: ReactNode;
  /** The safe choice, in the words of the question: “Keep it”. It has the focus. */
  keep: ReactNode;
  /** The other one: “Take it back”. */
  act: ReactNode;
  onAct: () => void;
  isBusy?: boolean;
}

/** Only for what cannot be undone; everything else is done at once and can be undone in the toast. */
export function ConfirmDialog({ title, isOpen, onClose, children, keep, act, onAct, isBusy }: ConfirmDialogProps) {
  const actions = (
    <>
      <Button autoFocus onClick={onClose}>
        {keep}
      </Button>
      <Button tone="danger" onClick={onAct} isBusy={isBusy}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog role="alertdialog" title={title} isOpen={isOpen} onClose={onClose} actions={actions}>
      <p>{children}</p>
    </Dialog>
  );
}
