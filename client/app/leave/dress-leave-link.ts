import i18next from 'i18next';

/** The link is in the page before the client is: here it gets the words of her language, and the heads keep room for it. */
export function dressLeaveLink(section: Element | null = document.getElementById('leave-at-once')): void {
  const link = section?.querySelector('a');
  if (!section || !link) return;
  const say = () => {
    section.setAttribute('aria-label', i18next.t('leaveNow'));
    link.title = i18next.t('leaveHint');
    setText(link, '.wide-only', i18next.t('leaveNow'));
    setText(link, '.phone-only', i18next.t('leave'));
  };
  say();
  i18next.on('languageChanged', say);
  keepFree(link);
}

function setText(link: Element, part: string, words: string): void {
  const found = link.querySelector(part);
  if (found) found.textContent = words;
}

/** As much room as the words take in this language and size. */
function keepFree(link: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--leave-size', `${Math.ceil(link.offsetWidth)}px`);
  });
  observer.observe(link);
}
