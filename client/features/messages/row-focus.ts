/** The message that has the focus itself, as its id; an empty one if the focus is on the whole stream. */
export function readFocusedRow(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (target.getAttribute('role') === 'log') return '';
  return target.dataset.row;
}

/** The message that the focus is on or in. */
export function findRowAround(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
}

export function focusRow(id: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus({ preventScroll: true });
  return row !== null;
}
