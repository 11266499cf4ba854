import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#client/ui/icon-button.tsx';
import { isComposing } from '#client/ui/is-composing.ts';
import { useIsPhone } from '#client/ui/use-is-phone.ts';

export interface PanelProps {
  title: ReactNode;
  /** One line below the title: “in Women’s courtyard”. */
  subtitle?: ReactNode;
  /** “Close the thread” */
  closeLabel?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the stream on wide screens, over it on middle ones, instead of it on phones. Escape closes it. */
export function Panel({ title, subtitle, closeLabel, onClose, children }: PanelProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();
  useFocusWhileOpen(panel);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event as KeyboardEvent<HTMLElement>)) return;
    event.preventDefault();
    onClose();
  };
  return (
    // By role, not by element: a phone that is turned round must not forget what is typed in here.
    <section
      className="panel"
      role={isPhone ? 'main' : 'complementary'}
      aria-labelledby={id}
      ref={panel}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      <header className="head">
        <div>
          {isPhone && <h1 className="visually-hidden">{subtitle ?? title}</h1>}
          <h2 id={id}>{title}</h2>
          {subtitle && <small>{subtitle}</small>}
        </div>
        <IconButton icon={X} label={closeLabel ?? t('close')} onClick={onClose} />
      </header>
      {children}
    </section>
  );
}

/** It takes the focus when it opens and gives it back to whatever opened it. */
function useFocusWhileOpen(panel: { current: HTMLElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [panel]);
}
