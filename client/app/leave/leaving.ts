import { leaveUrl } from './leave-url.ts';
import { wipeDevice } from './wipe-device.ts';

/** Remembered by the tab alone, so that Back finds an empty page; it says nothing about what was here. */
const awayKey = 'away';
const channelName = 'banyan.leave';
const longestWipeMs = 250;

const lastActs = new Set<() => void>();

/** Runs at once when she leaves, before anything is wiped: signing out, cutting the socket. It must not wait. */
export function onLeaving(act: () => void): () => void {
  lastActs.add(act);
  return () => lastActs.delete(act);
}

/** The screen is empty before anything else happens; then the other tabs, the session and this device follow. */
export async function leaveAtOnce(): Promise<void> {
  if (isAway()) return;
  blankPage();
  new BroadcastChannel(channelName).postMessage('leave');
  await finishLeaving();
}

/** Follows another tab that was left. Answers a function that stops listening. */
export function followOtherTabs(): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => {
    // The tab that is left hears itself too.
    if (isAway()) return;
    blankPage();
    window.close();
    void finishLeaving();
  };
  return () => channel.close();
}

/** The browser may show a page of before as it was; ours stays empty and goes away again. */
export function stayAway(): () => void {
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted && isAway()) goAway();
  };
  addEventListener('pageshow', onShow);
  return () => removeEventListener('pageshow', onShow);
}

function blankPage(): void {
  const sheet = document.createElement('div');
  sheet.className = 'left';
  document.documentElement.dataset.left = '';
  document.body.replaceChildren(sheet);
  document.title = 'New tab';
  document.querySelector('link[rel~="icon"]')?.setAttribute('href', 'data:,');
  // One Escape more would stop the browser on its way.
  addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
}

async function finishLeaving(): Promise<void> {
  for (const act of lastActs) act();
  const patience = new Promise((resolve) => setTimeout(resolve, longestWipeMs));
  await Promise.race([wipeDevice(), patience]);
  markAway();
  goAway();
}

function goAway(): void {
  location.replace(leaveUrl);
}

function markAway(): void {
  try {
    sessionStorage.setItem(awayKey, '1');
  } catch {
    // Without storage, Back loads the page anew; the session has ended by then.
  }
}

/** From then on nothing may write on this page or into its title. */
export function isAway(): boolean {
  return document.documentElement.dataset.left !== undefined;
}
