/** What a member may need after the network has gone: small layers and the pages that work from what is on the device. */
const parts = [
  () => import('#client/ui/menu-layer.tsx'),
  () => import('#client/ui/dialog-layer.tsx'),
  () => import('#client/features/messages/picker-layer.tsx'),
  () => import('#client/features/reports/report-dialog.tsx'),
  () => import('#client/features/rooms/go-to-palette.tsx'),
  () => import('#client/features/rooms/room-page.tsx'),
  () => import('#client/features/rooms/rooms-page.tsx'),
  () => import('#client/features/support/support-card-body.tsx'),
  () => import('#client/features/support/support-page.tsx'),
  () => import('#client/features/threads/forum-page.tsx'),
  () => import('#client/features/threads/thread-page.tsx'),
];

const QUIET_MS = 2_000;

/** Fetches them once the page is quiet, so that nothing breaks by being opened offline for the first time. */
export function fetchEarly(): () => void {
  const timer = setTimeout(async () => {
    // What fails now is fetched when it is needed.
    for (const fetchPart of parts) await fetchPart().catch(() => undefined);
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
