import type { KeyboardEvent } from 'react';
import { useSubmitSetting } from './submit-setting.ts';

/**
 * The key handler of every field that sends. Enter that ends a composition chooses a word and never sends:
 * Safari ends the composition before it tells of the key, so that only the key code 229 still gives it away.
 */
export function useSubmitOnEnter(submit: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  const enterSends = useSubmitSetting((setting) => setting.enterSends);
  return (event) => {
    if (event.key !== 'Enter' || isComposing(event) || event.altKey) return;
    const wantsSend = event.ctrlKey || event.metaKey || event.shiftKey !== enterSends;
    if (!wantsSend) return;
    event.preventDefault();
    submit();
  };
}

/** Also for Escape, Tab and arrows, which belong to the input method while it composes. */
export function isComposing(event: KeyboardEvent<HTMLElement> | globalThis.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || event.keyCode === 229;
}
