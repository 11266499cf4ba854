import type { KeyboardEvent } from 'react';
import { isComposing } from './is-composing.ts';
import { useSubmitSetting } from './submit-setting.ts';

/** The key handler of every field that sends. Enter that ends a composition chooses a word and never sends. */
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
