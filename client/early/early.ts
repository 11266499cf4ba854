import { readDiscreet } from '#client/app/discreet/discreet.ts';
import { wearIcon } from '#client/app/discreet/wear-icon.ts';
import { hearLeaving } from '#client/app/leave/hear-leaving.ts';
import { goAway, wasLeft } from '#client/app/leave/stay-away.ts';
import { readLook, wearLook } from '#client/app/look/wear-look.ts';

// Runs in the head of every page, before anything is painted and whether or not the client ever starts: Back to a page that
// was left finds it empty, nobody who chose the dark is dazzled, no true title flashes by, and she can leave at once.
if (wasLeft()) {
  document.documentElement.hidden = true;
  goAway();
} else {
  const { isDiscreet, words } = readDiscreet();
  if (isDiscreet) document.title = words;
  wearIcon(isDiscreet);
  wearLook(readLook());
  hearLeaving();
}
