import type { BrowserContext, Page } from 'playwright-core';
import { buildClient } from '#server/platform/build-client.ts';
import { openBrowser } from './browser.ts';
import { PASSWORD, uniqueHandle } from './person.ts';
import { startTestServer, type TestServer } from './server.ts';

/** Somebody with a browser of her own. */
export type Visitor = { name: string; handle: string; context: BrowserContext; page: Page };

/** The real server with the built pages. */
export async function startWithPages(options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  return startTestServer({ ...options, clientDir: await buildClient() });
}

/** Opens a browser window of somebody’s own at the door. */
export async function arrive(server: TestServer, { name = 'Mai', path = '/' } = {}): Promise<Visitor> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, baseURL: server.origin });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(path);
  return { name, handle: uniqueHandle('v'), context, page };
}

export type JoinWords = { year?: string; month?: string; path?: string };

/** Walks through the three steps of coming in, up to the last press; without a path, on the page where she is. */
export async function fillJoinForm(
  { page, name, handle }: Visitor,
  { year = '1992', month = 'March', path = '/join' }: JoinWords = {},
): Promise<void> {
  if (path) await page.goto(path);
  await page.getByLabel('What should we call you?').fill(name);
  await page.getByLabel('A handle to sign in with').fill(handle);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('Month').selectOption(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Come in' }).click();
}

/** Comes in as a member of her own name. */
export async function join(server: TestServer, name: string, words: JoinWords = {}): Promise<Visitor> {
  const visitor = await arrive(server, { name });
  await fillJoinForm(visitor, words);
  await visitor.page.waitForURL((url) => !/\/(join|first-admin)/.test(url.pathname));
  return visitor;
}
