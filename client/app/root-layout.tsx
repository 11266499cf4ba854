import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { ReportLayer } from '#client/features/reports/report-layer.tsx';
import { LiveRegion } from '#client/ui/live-region.tsx';
import { ToastRegion } from '#client/ui/toast-region.tsx';
import { ShortcutHelpLater } from './shortcuts/shortcut-help-later.tsx';
import { listenForShortcuts } from './shortcuts/use-shortcut.ts';
import { SkipLinks } from './skip-links.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** What every page has. */
export function RootLayout() {
  useFocusOnNavigation();
  useEffect(listenForShortcuts, []);
  return (
    <>
      <SkipLinks />
      <Outlet />
      <ToastRegion />
      <LiveRegion />
      <ShortcutHelpLater />
      <ReportLayer />
    </>
  );
}
