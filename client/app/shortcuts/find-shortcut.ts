import { isComposing } from '#client/ui/is-composing.ts';
import { isEditable } from './is-editable.ts';
import { getShortcut, type ShortcutId, shortcutIds } from './shortcuts.ts';

const modifiers = ['Mod', 'Alt', 'Shift'];

/** The shortcut that a key press means, if it means one where it was pressed. */
export function findShortcut(event: KeyboardEvent, allowsSingleLetters: boolean): ShortcutId | undefined {
  if (isComposing(event)) return undefined;
  return shortcutIds.find((id) => {
    const { keys, isDescribedOnly } = getShortcut(id);
    if (isDescribedOnly || !hasKeys(event, keys)) return false;
    return !isSingleLetter(keys) || (allowsSingleLetters && !isEditable(event.target));
  });
}

function hasKeys(event: KeyboardEvent, keys: readonly string[]): boolean {
  const key = keys.at(-1) ?? '';
  // Which other key makes a “?” differs from keyboard to keyboard, so Shift is not asked for there.
  const isShiftRight = /^[^\p{L}\d]$/u.test(key) || event.shiftKey === keys.includes('Shift');
  const isModRight = (event.ctrlKey || event.metaKey) === keys.includes('Mod');
  return (
    isShiftRight && isModRight && event.altKey === keys.includes('Alt') && event.key.toLowerCase() === key.toLowerCase()
  );
}

/** WCAG 2.1.4: letters and signs alone can be switched off and never fire while somebody writes. */
function isSingleLetter(keys: readonly string[]): boolean {
  return keys.every((key) => !modifiers.includes(key)) && keys.at(-1)?.length === 1;
}
