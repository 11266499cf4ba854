import { type Browser, chromium } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

const found = await findBrowser();
let browser: Promise<Browser> | undefined;

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * The suite of a journey. Without any browser it is skipped on a developer's machine and fails under CI,
 * so that a green run always means that the journeys were walked.
 */
export const describeJourney = describe.skipIf(!found && !process.env.CI);

/** One browser for all journeys of a file; make a context for every person in it. */
export function openBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});

async function launchBrowser(): Promise<Browser> {
  if (!found) throw new Error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      chromiumSandbox: canSandbox(found),
      args: flags,
      env: { ...definedOnly(process.env), ...found.env },
    });
  } catch (error) {
    throw new Error(`The browser ${found.executablePath} (${found.foundBy}) does not start.`, { cause: error });
  }
}

/** The sandbox starts neither for root nor inside most containers; a person's own browser keeps it. */
function canSandbox({ foundBy }: FoundBrowser): boolean {
  return process.getuid?.() !== 0 && !process.env.CI && foundBy !== '@sparticuz/chromium';
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
