import type { KeyboardEvent } from 'react';

/**
 * A key that belongs to the input method while it composes: Enter chooses a word, Escape lets it go. Safari ends the
 * composition before it tells of the key, so that only the key code 229 still gives it away.
 */
export function isComposing(event: KeyboardEvent<HTMLElement> | globalThis.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || event.keyCode === 229;
}
