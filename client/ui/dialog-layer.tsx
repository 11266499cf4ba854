import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import type { DialogProps } from './dialog.tsx';

export function DialogLayer({ title, onClose, children, actions, role = 'dialog', isWide }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      onOpenChange={(nowOpen) => !nowOpen && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames('modal', isWide && 'wide') ?? ''}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
