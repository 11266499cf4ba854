const icons = { true: '/notes.svg', false: '/icon.svg' };

/** The sign in the tab: the house’s, or a sheet of paper that could be anything. */
export function wearIcon(isDiscreet: boolean): void {
  const link = document.querySelector('link[rel~="icon"]') ?? addIcon();
  const icon = icons[`${isDiscreet}`];
  if (link.getAttribute('href') !== icon) link.setAttribute('href', icon);
}

function addIcon(): Element {
  const link = document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  return document.head.appendChild(link);
}
