import i18next from 'i18next';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type DiscreetChoice, discreetKey, type KeptDiscreet, nothingDiscreet, toDiscreetChoice } from './discreet.ts';
import { wearIcon } from './wear-icon.ts';

/** Kept on this device, where `early.ts` reads it before the first paint. */
export const useDiscreet = create<KeptDiscreet>()(persist((): KeptDiscreet => nothingDiscreet, { name: discreetKey }));

/** For a visitor: on this device alone. It also puts away what the last member here had chosen. */
export function chooseHere(choice: DiscreetChoice): void {
  keep({ own: choice, account: undefined });
}

/** For a member, when the house says what she has chosen, on whichever device. */
export function followAccount({ isDiscreet, discreetTitle, leavesOnShift }: DiscreetChoice): void {
  keep({ account: { isDiscreet, discreetTitle, leavesOnShift } });
}

/** For a member, who chooses for all her devices and this one. */
export function chooseEverywhere(choice: DiscreetChoice): void {
  keep({ own: choice, account: choice });
}

/** Puts the icon into the tab, now and whenever she chooses, in this tab or another. */
export function wearDiscreet(): void {
  const wear = (kept: KeptDiscreet) => wearIcon(toDiscreetChoice(kept).isDiscreet);
  wear(useDiscreet.getState());
  useDiscreet.subscribe(wear);
  addEventListener('storage', ({ key }) => key === discreetKey && void useDiscreet.persist.rehydrate());
}

/** What the tab says instead of the title; nothing if it may say the truth. */
export function toNeutralTitle(kept: KeptDiscreet): string | undefined {
  return toDiscreetChoice(kept).isDiscreet ? kept.words : undefined;
}

function keep(change: Partial<Omit<KeptDiscreet, 'words'>>): void {
  const next = { ...useDiscreet.getState(), ...change };
  useDiscreet.setState({ ...next, words: i18next.t(`discreetTitle_${toDiscreetChoice(next).discreetTitle}`) });
}
