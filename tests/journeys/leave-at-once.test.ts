import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { buildClient } from '#server/platform/build-client.ts';
import { describeJourney, openBrowser } from '#tests/support/browser.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const weather = 'https://weather.com/';

/** A browser whose weather page is ours, so that leaving needs no network. */
async function openContext(): Promise<BrowserContext> {
  const browser = await openBrowser();
  const context = await browser.newContext();
  const body = '<title>Weather</title><h1>Sunny</h1>';
  await context.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  return context;
}

async function openDoor(context: BrowserContext, server: TestServer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Something of every kind that the pages keep. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('banyan.trace', 'kept');
    sessionStorage.setItem('banyan.trace', 'kept');
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('banyan-trace', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('drafts').put('kept', 'draft');
      request.onsuccess = () => resolve();
    });
  });
}

async function findTraces(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const traces = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const count = database.transaction(store).objectStore(store).count();
        await new Promise((resolve) => (count.onsuccess = resolve));
        if (count.result > 0) traces.push(`${name}/${store}`);
      }
    }
    return traces.filter((trace) => trace.includes('trace'));
  });
}

describeJourney('leaving at once', () => {
  it('by three presses of Escape, or more, empties the page, forgets, and Back finds nothing', async () => {
    const server = await startTestServer({ clientDir: await buildClient() });
    const context = await openContext();
    try {
      const page = await openDoor(context, server);
      await page.getByRole('link', { name: 'Sign in' }).first().click();
      await page.waitForURL('**/sign-in');
      await leaveTraces(page);
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('Escape');
      await page.waitForURL(weather);
      expect(await page.title()).toBe('Weather');

      await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
      await page.waitForURL(weather);
      await page.getByRole('heading', { name: 'Sunny' }).waitFor();

      const later = await openDoor(context, server);
      expect(await findTraces(later)).toEqual([]);
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('by the link takes the other tabs along', async () => {
    const server = await startTestServer({ clientDir: await buildClient() });
    const context = await openContext();
    try {
      const page = await openDoor(context, server);
      const other = await openDoor(context, server);
      await page.getByRole('link', { name: 'Leave now' }).click();
      await page.waitForURL(weather);
      await expect.poll(() => other.isClosed() || other.url()).not.toContain(server.origin);
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('works as an ordinary link where no script runs', async () => {
    const server = await startTestServer({ clientDir: await buildClient() });
    const browser = await openBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(server.origin);
      expect(await page.getByRole('link', { name: 'Leave now' }).getAttribute('href')).toBe(weather);
    } finally {
      await context.close();
      await server.close();
    }
  });
});
