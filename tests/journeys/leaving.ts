import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '#tests/support/browser.ts';
import { PASSWORD, type Person } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

export const weather = 'https://weather.com/';

/** A browser whose weather page is ours, so that leaving needs no network. */
export async function openContext(server: TestServer, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await openBrowser();
  const context = await browser.newContext({ baseURL: server.origin, ...options });
  context.setDefaultTimeout(15_000);
  const body = '<title>Weather</title><h1>Sunny</h1>';
  await context.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  return context;
}

/** Signs her in in this browser, without walking through the door. */
export async function signIn(server: TestServer, context: BrowserContext, { handle }: Person): Promise<void> {
  const { setCookie } = await server.rest('account:signIn', { handle, password: PASSWORD, deviceLabel: 'A browser' });
  const [name = '', value = ''] = setCookie[0]?.split(';')[0]?.split('=') ?? [];
  const { hostname: domain } = new URL(server.origin);
  await context.addCookies([{ name, value, domain, path: '/api', httpOnly: true, sameSite: 'Strict' }]);
}

/** The cookie that would sign her in again; nothing if the browser has none any more. */
export async function cookieOf(context: BrowserContext): Promise<string | undefined> {
  const found = (await context.cookies()).find(({ name }) => name === 'banyan_refresh');
  return found && `banyan_refresh=${found.value}`;
}

/** The server’s own answer to whether it still knows a socket of this page. */
export function followSocket(server: TestServer, page: Page): { isKnown: () => Promise<boolean> } {
  let sid = '';
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      sid = /^0.*"sid":"([^"]+)"/.exec(String(payload))?.[1] ?? sid;
    }),
  );
  return {
    isKnown: async () => {
      if (!sid) throw new Error('The page has opened no socket.');
      const answer = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`);
      return !(await answer.text()).includes('Session ID unknown');
    },
  };
}

/** Something of every kind that pages can keep, beside what ours do. */
export async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('banyan.trace', 'kept');
    sessionStorage.setItem('banyan.trace', 'kept');
    await (await caches.open('banyan-trace')).put('/trace', new Response('kept'));
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('banyan-trace', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('drafts').put('kept', 'draft');
      request.onsuccess = () => resolve();
    });
  });
}

/**
 * All that this browser still has of us, seen from a page of ours that runs no script; beside the one word that asks the
 * next visit to tell the server, if it has not answered yet.
 */
export async function findTraces(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.goto('/notes.svg');
    return await page.evaluate(async () => {
      const traces = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
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
        database.close();
      }
      return traces.filter((trace) => trace !== 'away');
    });
  } finally {
    await page.close();
  }
}
