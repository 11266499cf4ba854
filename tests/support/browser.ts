import type { Browser } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const noBrowser = 'No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
const found = await findBrowser();
if (!found) console.info(`${noBrowser} Until then the journeys are skipped here and fail under CI.`);
let browser: Promise<Browser> | undefined;

/**
 * The suite of a journey. Without any browser it is skipped on a developer's machine and fails under CI,
 * so that a green run there always means that the journeys were walked.
 */
export const describeJourney = describe.skipIf(!found && !process.env.CI);

/** One browser for all journeys of a file; make a context for every person in it. */
export function openBrowser(): Promise<Browser> {
  if (!found) throw new Error(noBrowser);
  browser ??= launchBrowser(found);
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});
