/** What is still to be said gets the focus, so that nobody has to look for it; after a moment, in which it is marked. */
export function focusProblemSoon(): void {
  setTimeout(() => document.querySelector<HTMLElement>('#decide [aria-invalid="true"]')?.focus(), 0);
}
