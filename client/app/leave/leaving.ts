import { unfinishedLeave } from '#client/platform/unfinished-leave.ts';
import { sealDevice } from './seal-device.ts';
import { goAway, markAway } from './stay-away.ts';
import { wipeDevice } from './wipe-device.ts';

const channelName = 'banyan.leave';
const leavingEvent = 'banyan:leaving';
const longestWipeMs = 250;

/**
 * Runs at once when she leaves, after the page is empty and before anything is wiped. It must not wait. Through the
 * document, because who leaves (`early.ts`) and who cuts the socket (the client) are two scripts.
 */
export function onLeaving(act: () => void): () => void {
  document.addEventListener(leavingEvent, act);
  return () => document.removeEventListener(leavingEvent, act);
}

/** The screen is empty before anything else happens; then the other tabs, the session and this device follow. */
export async function leaveAtOnce(): Promise<void> {
  if (isAway()) return;
  blankPage();
  try {
    new BroadcastChannel(channelName).postMessage('leave');
  } finally {
    await finishLeaving();
  }
}

/** Follows another tab that was left. */
export function followOtherTabs(): void {
  new BroadcastChannel(channelName).onmessage = () => {
    // The tab that is left hears itself too.
    if (isAway()) return;
    blankPage();
    window.close();
    void finishLeaving();
  };
}

/** From then on nothing may write on this page or into its title. */
export function isAway(): boolean {
  return document.documentElement.dataset.left !== undefined;
}

function blankPage(): void {
  const sheet = document.createElement('div');
  // By itself, so that it covers pages that have not loaded our styles.
  Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '999', background: 'Canvas' });
  document.documentElement.dataset.left = '';
  // While the head is still being read there is no body.
  (document.body ?? document.documentElement).replaceChildren(sheet);
  document.title = 'New tab';
  document.querySelector('link[rel~="icon"]')?.setAttribute('href', 'data:,');
  // One Escape more would stop the browser on its way.
  addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
}

async function finishLeaving(): Promise<void> {
  const ended = endSession();
  document.dispatchEvent(new Event(leavingEvent));
  const patience = new Promise((resolve) => setTimeout(resolve, longestWipeMs));
  const wiped = wipeDevice();
  markAway();
  unfinishedLeave.begin();
  sealDevice();
  await Promise.race([Promise.all([wiped, ended]), patience]);
  goAway();
}

/** By the cookie, so that it needs no script but this one, and outlives the page. */
async function endSession(): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = fetch('/api/leave', { method: 'POST', headers, body: '{}', keepalive: true });
  const isEnded = await answer.then(({ ok }) => ok).catch(() => false);
  if (isEnded) unfinishedLeave.end();
}
