import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissToast, type Toast, useToasts } from './toasts.ts';

const shownMs = 8_000;

/** At the bottom start; time stands still while somebody points at it or is in it. F6 goes there. */
export function ToastRegion() {
  const { t } = useTranslation('ui');
  const toasts = useToasts((state) => state.toasts);
  const [isHeld, setHeld] = useState(false);
  const region = useRef<HTMLElement>(null);
  useFocusOnF6(region);
  return (
    <section
      className="toasts"
      ref={region}
      aria-label={t('toasts')}
      tabIndex={-1}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastRow key={toast.id} toast={toast} isHeld={isHeld} />
      ))}
    </section>
  );
}

function ToastRow({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  return (
    <div className="toast" role="status">
      <span>{toast.words}</span>
      {toast.undo && (
        <button type="button" onClick={() => takeBack(toast)}>
          {toast.undo.label ?? t('undo')}
        </button>
      )}
      <button type="button" onClick={() => dismissToast(toast.id)}>
        {t('dismiss')}
      </button>
    </div>
  );
}

function takeBack(toast: Toast): void {
  dismissToast(toast.id);
  toast.undo?.onUndo();
}

function useFocusOnF6(region: { current: HTMLElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const button = event.key === 'F6' && region.current?.querySelector('button');
      if (!button) return;
      event.preventDefault();
      button.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [region]);
}
