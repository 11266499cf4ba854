// Loaded before the first paint, so that nobody who chose the dark is dazzled by the light page.
(() => {
  try {
    const { theme, density, textScale } = JSON.parse(localStorage.getItem('banyan.look') ?? '{}');
    const root = document.documentElement;
    if (theme && theme !== 'system') root.dataset.theme = theme;
    if (density === 'compact') root.dataset.density = density;
    if (textScale) root.style.setProperty('--text-scale', String(textScale));
  } catch {
    // Storage may be closed to us; the page then follows the system.
  }
})();
