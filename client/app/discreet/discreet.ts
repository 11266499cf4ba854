import type { Settings } from '#shared/contract/settings.ts';

/** What others may see of this place outside its pages, and whether Shift leaves. */
export type DiscreetChoice = Pick<Settings, 'isDiscreet' | 'discreetTitle' | 'leavesOnShift'>;

/** As it is kept on this device. Before the first paint there are no catalogues, so the words of the title are kept too. */
export interface KeptDiscreet {
  /** Chosen on this device, by whoever uses it. */
  own: DiscreetChoice;
  /** Chosen by the member who is or was signed in here, on any device; absent until it is known. */
  account?: DiscreetChoice;
  /** What the tab says instead of the title, in her language. */
  words: string;
}

export const discreetKey = 'banyan.discreet';

export const nothingDiscreet: KeptDiscreet = {
  own: { isDiscreet: false, discreetTitle: 'notes', leavesOnShift: false },
  words: 'Notes',
};

/** Whoever asks for it gets it: neither the device nor the account can take back what the other one chose. */
export function toDiscreetChoice({ own, account }: KeptDiscreet): DiscreetChoice {
  return {
    isDiscreet: own.isDiscreet || account?.isDiscreet === true,
    discreetTitle: account?.isDiscreet ? account.discreetTitle : own.discreetTitle,
    leavesOnShift: own.leavesOnShift || account?.leavesOnShift === true,
  };
}

/** Read anew each time, so that it is the same in every script and tab. */
export function readDiscreet(): DiscreetChoice & { words: string } {
  const kept = readKept();
  return { ...toDiscreetChoice(kept), words: kept.words };
}

function readKept(): KeptDiscreet {
  try {
    const { state } = JSON.parse(localStorage.getItem(discreetKey) ?? '{}') as { state?: Partial<KeptDiscreet> };
    return { ...nothingDiscreet, ...state };
  } catch {
    return nothingDiscreet;
  }
}
