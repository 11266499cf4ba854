import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type Look, lookKey, plainLook, wearLook } from './wear-look.ts';

export const textScale = { least: 0.9, most: 1.4, step: 0.05 };

/** How she wants to see it, on this device. `early.ts` reads the same entry. */
export const useLook = create<Look>()(persist((): Look => plainLook, { name: lookKey }));

/** Puts the choice on the page, now and whenever it changes. */
export function applyLook(root: HTMLElement = document.documentElement): () => void {
  wearLook(useLook.getState(), root);
  return useLook.subscribe((look) => wearLook(look, root));
}
