import { isEditable } from '../shortcuts/is-editable.ts';

const longestPauseMs = 5_000;

/**
 * Calls back when Shift alone was pressed and let go three times, no two presses more than five seconds apart. Never while
 * somebody writes: Shift switches the language of many input methods.
 */
export function onThreeShifts(isWanted: () => boolean, run: () => void): () => void {
  let count = 0;
  let lastAt = 0;
  let isAlone = false;
  const forget = () => {
    count = 0;
    isAlone = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) return;
    if (!isShiftAlone(event) || isEditable(document.activeElement)) forget();
    else isAlone = true;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !isAlone) return;
    isAlone = false;
    count = event.timeStamp - lastAt > longestPauseMs ? 1 : count + 1;
    lastAt = event.timeStamp;
    if (count < 3 || !isWanted()) return;
    forget();
    run();
  };
  addEventListener('keydown', onKeyDown, { capture: true });
  addEventListener('keyup', onKeyUp, { capture: true });
  // Shift and a click selects.
  addEventListener('pointerdown', forget, { capture: true });
  return () => {
    removeEventListener('keydown', onKeyDown, { capture: true });
    removeEventListener('keyup', onKeyUp, { capture: true });
    removeEventListener('pointerdown', forget, { capture: true });
  };
}

function isShiftAlone({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Shift' && !ctrlKey && !altKey && !metaKey;
}
