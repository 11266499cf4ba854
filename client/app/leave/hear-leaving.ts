import { readDiscreet } from '../discreet/discreet.ts';
import { onThreeEscapes } from './count-escapes.ts';
import { onThreeShifts } from './count-shifts.ts';
import { followOtherTabs, leaveAtOnce } from './leaving.ts';
import { stayAway } from './stay-away.ts';

/** The button, the keys, another tab: whichever says so first. */
export function hearLeaving(): void {
  const leave = () => void leaveAtOnce();
  // Also a click with Ctrl or the middle button, which would open a tab and leave this one as it is.
  for (const press of ['click', 'auxclick']) addEventListener(press, leaveByLink, { capture: true });
  onThreeEscapes(leave);
  onThreeShifts(() => readDiscreet().leavesOnShift, leave);
  followOtherTabs();
  stayAway();
}

function leaveByLink(event: Event): void {
  const isLink = event.target instanceof Element && event.target.closest('.leave-now') !== null;
  if (!isLink || (event as MouseEvent).button === 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void leaveAtOnce();
}
