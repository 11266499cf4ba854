export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const densities = ['comfortable', 'compact'] as const;

export interface Look {
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
  textScale: number;
}

export const lookKey = 'banyan.look';

export const plainLook: Look = { theme: 'system', density: 'comfortable', textScale: 1 };

export function wearLook({ theme, density, textScale }: Look, root: HTMLElement = document.documentElement): void {
  setOrRemove(root, 'theme', theme === 'system' ? undefined : theme);
  setOrRemove(root, 'density', density === 'compact' ? density : undefined);
  root.style.setProperty('--text-scale', String(textScale));
}

/** Before the client runs, from where it keeps it. */
export function readLook(): Look {
  try {
    const { state } = JSON.parse(localStorage.getItem(lookKey) ?? '{}') as { state?: Partial<Look> };
    return { ...plainLook, ...state };
  } catch {
    return plainLook;
  }
}

function setOrRemove(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}
