// Loaded before the first paint: nobody who chose the dark is dazzled by the light page, and Back to a page that was
// left finds it empty. The entries are those of look.ts and leaving.ts.
(() => {
  const root = document.documentElement;
  try {
    const isBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
    if (sessionStorage.getItem('away') && isBack) {
      root.hidden = true;
      location.replace('https://weather.com/');
      return;
    }
    sessionStorage.removeItem('away');
    const { theme, density, textScale } = JSON.parse(localStorage.getItem('banyan.look') ?? '{}').state ?? {};
    if (theme && theme !== 'system') root.dataset.theme = theme;
    if (density === 'compact') root.dataset.density = density;
    if (textScale) root.style.setProperty('--text-scale', String(textScale));
  } catch {
    // Storage may be closed to us; the page then follows the system.
  }
})();
