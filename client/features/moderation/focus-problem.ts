const problem = '#decide [aria-invalid="true"], #decide [data-missing] input';

/** What is still to be said gets the focus, so that nobody has to look for it; after a moment, in which it is marked. */
export function focusProblemSoon(): void {
  setTimeout(() => document.querySelector<HTMLElement>(problem)?.focus(), 0);
}
