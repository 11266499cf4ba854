import { type Browser, chromium } from 'playwright-core';
import type { FoundBrowser } from './find-browser.ts';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      chromiumSandbox: canSandbox(found),
      args: flags,
      env: { ...process.env, ...found.env },
    });
  } catch (error) {
    throw new Error(`The browser ${found.executablePath} (${found.foundBy}) does not start.`, { cause: error });
  }
}

/** The sandbox starts neither for root nor inside most containers; a person's own browser keeps it. */
function canSandbox({ foundBy }: FoundBrowser): boolean {
  return process.getuid?.() !== 0 && !process.env.CI && foundBy !== '@sparticuz/chromium';
}
