import { SmilePlus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Icon } from '#client/ui/icon.tsx';

export interface ReactionPickerProps {
  /** What the button says it does. */
  label: string;
  className: string;
  onPick: (word: string) => void;
  onOpenChange?: (isOpen: boolean) => void;
  icon?: typeof SmilePlus;
}

// A room has one at every message: a plain button until somebody is about to open it.
const fetchLayer = () => import('./picker-layer.tsx');
const PickerLayer = lazy(async () => ({ default: (await fetchLayer()).PickerLayer }));

/** Words in several languages, a few emoji, and room for a word of her own. */
export function ReactionPicker({ label, className, onPick, onOpenChange, icon = SmilePlus }: ReactionPickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const change = (nowOpen: boolean) => {
    setOpen(nowOpen);
    onOpenChange?.(nowOpen);
  };
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        ref={button}
        onClick={() => change(!isOpen)}
        onPointerEnter={() => void fetchLayer()}
        onFocus={() => void fetchLayer()}
      >
        <Icon of={icon} />
      </button>
      {isOpen && (
        <Suspense>
          <PickerLayer label={label} button={button} onClose={() => change(false)} onPick={onPick} />
        </Suspense>
      )}
    </>
  );
}
