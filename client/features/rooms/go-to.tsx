import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Kbd } from '#client/ui/kbd.tsx';

const GoToPalette = lazy(async () => ({ default: (await import('./go-to-palette.tsx')).GoToPalette }));

/** The quick way to a room or a person; what opens is fetched with the first press. */
export function GoTo() {
  const { t } = useTranslation('rooms');
  const [isOpen, setOpen] = useState(false);
  useShortcut('goTo', () => setOpen(true));
  return (
    <>
      <button type="button" className="goto" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={Search} />
        <span>{t('goTo')}</span>
        <Kbd>{`${toKeyCap('Mod')} ${toKeyCap('k')}`}</Kbd>
      </button>
      {isOpen && (
        <Suspense>
          <GoToPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
