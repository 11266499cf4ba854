import { lazy, Suspense, useState } from 'react';
import { useShortcut } from './use-shortcut.ts';

const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help.tsx')).ShortcutHelp }));

/** The help is fetched when somebody asks for it. */
export function ShortcutHelpLater() {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  useShortcut('help', () => {
    setAsked(true);
    setOpen(true);
  });
  if (!wasAsked) return null;
  return (
    <Suspense>
      <ShortcutHelp isOpen={isOpen} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
