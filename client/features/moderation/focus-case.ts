const patienceMs = 2_000;

/** After a decision the reading goes on at the title of the next case, or at the queue when it was the last. */
export function focusCaseSoon(caseId: string | undefined): void {
  const until = Date.now() + patienceMs;
  const tryFocus = () => {
    // Without one, the pane of what was just decided is still there for a moment.
    const pane = document.querySelector(caseId ? `[data-case="${caseId}"]` : '#main:not([data-case])');
    const target = pane?.querySelector<HTMLElement>('h1') ?? (caseId ? undefined : (pane as HTMLElement | null));
    if (target) target.focus({ preventScroll: true });
    else if (Date.now() < until) setTimeout(tryFocus, 30);
  };
  setTimeout(tryFocus, 0);
}
