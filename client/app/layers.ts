const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether something floats above the page that Escape closes. */
export function isLayerOpen(): boolean {
  return document.querySelector(layers) !== null;
}
