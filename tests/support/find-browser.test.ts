import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { unpackBrowser } from './unpack-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the browser of the journeys', () => {
  test('a browser that somebody named is used', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(await findBrowser()).toMatchObject({ executablePath: process.execPath, foundBy: 'CHROMIUM_PATH' });
  });

  test('a named browser that is not there is an error, never passed over for another', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH is /nowhere/chromium, which is not a program.');
  });

  test('one that does not start says which one it was', async () => {
    const broken = { executablePath: '/nowhere/chromium', foundBy: 'CHROMIUM_PATH' };
    await expect(launchBrowser(broken)).rejects.toThrow(
      'The browser /nowhere/chromium (CHROMIUM_PATH) does not start.',
    );
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that npm brings', () => {
  test('is unpacked and opens a page', { timeout: 60_000 }, async () => {
    const browser = await launchBrowser({ ...(await unpackBrowser()), foundBy: '@sparticuz/chromium' });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<h1>Banyan</h1>');
      expect(await page.locator('h1').boundingBox()).toMatchObject({ width: expect.any(Number) });
      expect(await page.evaluate('document.querySelector("h1").textContent')).toBe('Banyan');
    } finally {
      await browser.close();
    }
  });
});
