import { isComposing } from '#client/ui/is-composing.ts';
import { isLayerOpen } from '../layers.ts';

const within = 1_500;

/** Calls back on the third Escape within a second and a half, if no dialog or menu is there to be closed by it. */
export function onThreeEscapes(run: () => void): () => void {
  let presses: number[] = [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) return;
    if (event.key !== 'Escape' || isComposing(event) || isLayerOpen()) {
      presses = [];
      return;
    }
    presses = [...presses.filter((press) => event.timeStamp - press < within), event.timeStamp];
    if (presses.length < 3) return;
    event.preventDefault();
    run();
  };
  // First of all listeners, so that nothing on the page can keep it from her.
  addEventListener('keydown', onKeyDown, { capture: true });
  return () => removeEventListener('keydown', onKeyDown, { capture: true });
}
