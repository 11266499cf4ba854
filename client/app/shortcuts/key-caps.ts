const caps: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };
const macCaps: Record<string, string> = { ...caps, Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** What is printed on the key: ⌘ on a Mac, Ctrl elsewhere. */
export function toKeyCap(key: string, isMac = /mac|iphone|ipad/i.test(navigator.userAgent)): string {
  const named = isMac ? macCaps[key] : ({ ...caps, Mod: 'Ctrl' } as Record<string, string>)[key];
  return named ?? (key.length === 1 ? key.toUpperCase() : key);
}
