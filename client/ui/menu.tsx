import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** Its shortcut, shown at the end. */
  shortcut?: string;
  /** For reporting and taking away. */
  isGrave?: boolean;
  /** A hairline above it. */
  startsGroup?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

export interface MenuProps {
  /** What the button says, or its name if `icon` is given. */
  label: string;
  icon?: LucideIcon;
  isSmall?: boolean;
  entries: MenuEntry[];
  /** Tells a row that it must keep its tools in sight. */
  onOpenChange?: (isOpen: boolean) => void;
}

// A room has a menu at every message: each is a plain button until somebody is about to open it.
const fetchLayer = () => import('./menu-layer.tsx');
const MenuLayer = lazy(async () => ({ default: (await fetchLayer()).MenuLayer }));

/** A button with what one can do behind it. */
export function Menu({ label, icon, isSmall, entries, onOpenChange }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const change = (nowOpen: boolean) => {
    setOpen(nowOpen);
    onOpenChange?.(nowOpen);
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    change(true);
  };
  const trigger = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => change(!isOpen),
    onKeyDown: openByArrow,
    onPointerEnter: () => void fetchLayer(),
    onFocus: () => void fetchLayer(),
  } as const;
  return (
    <>
      {icon ? (
        <IconButton {...trigger} icon={icon} label={label} isSmall={isSmall} />
      ) : (
        <Button {...trigger}>{label}</Button>
      )}
      {isOpen && (
        <Suspense>
          <MenuLayer label={label} entries={entries} button={button} onClose={() => change(false)} />
        </Suspense>
      )}
    </>
  );
}
