import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const densities = ['comfortable', 'compact'] as const;
export const textScale = { least: 0.9, most: 1.4, step: 0.05 };

export interface Look {
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
  textScale: number;
}

/** How she wants to see it, on this device. `before-paint.js` reads the same entry. */
export const useLook = create<Look>()(
  persist((): Look => ({ theme: 'system', density: 'comfortable', textScale: 1 }), { name: 'banyan.look' }),
);

/** Puts the choice on the page, now and whenever it changes. */
export function applyLook(root: HTMLElement = document.documentElement): () => void {
  const apply = (look: Look) => {
    setOrRemove(root, 'theme', look.theme === 'system' ? undefined : look.theme);
    setOrRemove(root, 'density', look.density === 'compact' ? 'compact' : undefined);
    root.style.setProperty('--text-scale', String(look.textScale));
  };
  apply(useLook.getState());
  return useLook.subscribe(apply);
}

function setOrRemove(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
