import { lazy } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { BrokenPage } from './broken-page.tsx';
import { MemberLayout } from './member-layout.tsx';
import { MembersOnly } from './members-only.tsx';
import { MissingPage } from './missing-page.tsx';
import { RootLayout } from './root-layout.tsx';

// Not by the route itself, which would fetch it for visitors at the door too.
const Home = lazy(async () => ({ default: (await import('#client/features/home/home-page.tsx')).HomePage }));

/** Each page is fetched when somebody goes there; its file exports it as `Component`. */
const inTheFrame: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: 'rooms', lazy: () => import('#client/features/rooms/rooms-page.tsx') },
  { path: 'rooms/:roomId', lazy: () => import('#client/features/rooms/room-page.tsx') },
  { path: 'rooms/:roomId/threads/:threadId', lazy: () => import('#client/features/threads/thread-page.tsx') },
  { path: 'forum', lazy: () => import('#client/features/threads/forum-page.tsx') },
  { path: 'forum/start', lazy: () => import('#client/features/threads/start-thread-page.tsx') },
  { path: 'you', lazy: () => import('#client/features/accounts/you-page.tsx') },
  { path: 'you/profile', lazy: () => import('#client/features/accounts/you/profile-page.tsx') },
  { path: 'you/data', lazy: () => import('#client/features/accounts/data/data-page.tsx') },
  { path: 'you/people', lazy: () => import('#client/features/staff/people-page.tsx') },
  { path: 'you/community', lazy: () => import('#client/features/staff/community-page.tsx') },
  { path: 'you/leads-key', lazy: () => import('#client/features/opening/key-page.tsx') },
  { path: 'you/reports', lazy: () => import('#client/features/reports/my-reports-page.tsx') },
  { path: 'you/statements', lazy: () => import('#client/features/statements/statements-page.tsx') },
  { path: 'you/settings', lazy: () => import('#client/features/settings/settings-page.tsx') },
  { path: 'support', lazy: () => import('#client/features/support/support-page.tsx') },
  { path: 'trust', lazy: () => import('#client/features/trust/trust-page.tsx') },
  { path: 'transparency', lazy: () => import('#client/features/transparency/transparency-page.tsx') },
  { path: 'leaving', lazy: () => import('#client/features/leaving/leaving-page.tsx') },
  { path: 'members/:memberId', lazy: () => import('#client/features/members/member-page.tsx') },
];

/** Asking without a name and coming back to it: the same for visitors and members. */
const forEverybody: RouteObject[] = [
  { path: 'ask', lazy: () => import('#client/features/questions/ask/ask-page.tsx') },
  { path: 'ask/mine', lazy: () => import('#client/features/questions/mine/mine-page.tsx') },
];

const forVisitors: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('#client/features/accounts/sign-in-page.tsx') },
  { path: 'suspended', lazy: () => import('#client/features/accounts/suspended-page.tsx') },
  { path: 'your-data', lazy: () => import('#client/features/accounts/data/visitor-data-page.tsx') },
  { path: 'left', lazy: () => import('#client/features/accounts/data/left-page.tsx') },
  { path: 'join', lazy: () => import('#client/features/accounts/join-page.tsx') },
  { path: 'first-admin', lazy: () => import('#client/features/accounts/first-admin-page.tsx') },
];

const withAScreenOfTheirOwn: RouteObject[] = [
  { path: 'moderation', lazy: () => import('#client/features/moderation/desk-page.tsx') },
];

export const routes: RouteObject[] = [
  {
    element: <RootLayout />,
    errorElement: <BrokenPage />,
    // Nothing: the link to leave is in the page already.
    hydrateFallbackElement: <div />,
    children: [
      { element: <MemberLayout />, children: [{ errorElement: <BrokenPage />, children: inTheFrame }] },
      { element: <MembersOnly />, errorElement: <BrokenPage />, children: withAScreenOfTheirOwn },
      { errorElement: <BrokenPage />, children: [...forEverybody, ...forVisitors] },
      { path: '*', element: <MissingPage /> },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
