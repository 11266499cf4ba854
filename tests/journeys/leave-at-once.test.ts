import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { clientId, firstAdmin, openRoom, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startWithPages } from '#tests/support/visitor.ts';
import { cookieOf, findTraces, followSocket, leaveTraces, openContext, signIn, weather } from './leaving.ts';

const ways = { button: pressButton, keys: pressEscape };
const devices = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

describeJourney('Leaving at once', () => {
  let server: TestServer;
  let admin: Person;
  let places: Record<string, string>;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    places = await findPlaces(admin, await signUp(server, { name: 'Emma' }));
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(() => server?.close());

  for (const [device, options] of Object.entries(devices)) {
    for (const way of ['button', 'keys'] as const) {
      it(`by ${way} on a ${device}: from six different pages, and Back shows nothing`, {
        timeout: 180_000,
      }, async () => {
        context = await openContext(server, options);
        for (const [place, path] of Object.entries(places)) {
          if (place !== 'the door') await signIn(server, context, admin);
          const page = await context.newPage();
          const socket = followSocket(server, page);
          await page.goto('/support');
          await page.goto(path);
          await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
          await leaveTraces(page);
          await writeSomething(page);
          if (place !== 'the door') await expect.poll(socket.isKnown, { message: place }).toBe(true);
          const cookie = await cookieOf(context);
          await ways[way](page);
          await page.waitForURL(weather);

          await expect.poll(() => cookieOf(context as BrowserContext), { message: place }).toBeUndefined();
          await expect.poll(() => findTraces(context as BrowserContext), { message: place }).toEqual([]);
          if (cookie) {
            const again = await server.rest('account:refresh', {}, { cookie });
            expect([place, again.error?.code]).toEqual([place, 'session_ended']);
            await expect.poll(socket.isKnown, { message: place }).toBe(false);
          }
          await expectNothingBehind(page);
          await page.close();
        }
      });
    }
  }

  it('the screen is empty in the same instant, before anything is waited for', async () => {
    context = await openContext(server, { ...devices.desktop, colorScheme: 'dark' });
    await signIn(server, context, admin);
    const page = await context.newPage();
    await page.goto(places['a room'] ?? '');
    await page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    await page.getByRole('button', { name: 'Room options' }).click();
    await page.getByRole('menu').waitFor();
    // The server does not answer, and nothing comes in the place of the page.
    await context.route('**/api/leave', () => new Promise(() => {}));
    await context.route(`${weather}**`, (route) => route.fulfill({ status: 204 }));
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leave-now')?.click();
      const icon = document.querySelector('link[rel~="icon"]')?.getAttribute('href');
      return { text: document.body.innerText, title: document.title, icon };
    });
    expect(seen).toEqual({ text: '', title: 'New tab', icon: 'data:,' });
    expect((await page.screenshot()).equals(await takeBlank(context))).toBe(true);
  });

  it('what waited to be sent is never sent, and the session ends also if there was no network', async () => {
    context = await openContext(server, devices.desktop);
    await signIn(server, context, admin);
    const page = await context.newPage();
    await page.goto(places['a room'] ?? '');
    const field = page.getByRole('textbox', { name: /^Write to/ });
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    const cookie = await cookieOf(context);
    await context.setOffline(true);
    await field.fill('written without a network');
    await field.press('Enter');
    await page.getByText('written without a network').waitFor();
    await field.fill('not even finished');
    await pressEscape(page);
    await page.waitForURL(weather);
    await context.setOffline(false);
    expect(await findTraces(context)).toEqual([]);

    const later = await context.newPage();
    await later.goto('/');
    await later.getByRole('link', { name: 'Come in' }).waitFor();
    expect((await server.rest('account:refresh', {}, { cookie })).error.code).toBe('session_ended');
    const roomId = places['a room']?.split('/').at(-1) ?? '';
    const { messages } = await admin.must('message:list', { roomId });
    expect(JSON.stringify(messages)).not.toContain('written without');
  });

  it('takes the other tabs along', async () => {
    context = await openContext(server, devices.desktop);
    await signIn(server, context, admin);
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const tab of [page, other]) {
      await tab.goto('/you');
      await tab.getByRole('heading', { level: 1 }).waitFor();
    }
    await pressButton(page);
    await page.waitForURL(weather);
    await expect.poll(() => other.isClosed() || other.url()).not.toContain(server.origin);
  });

  it('works above an open dialog, on pages of the server itself, and before the client has come or where it never does', async () => {
    context = await openContext(server, devices.desktop);
    await signIn(server, context, admin);
    const page = await context.newPage();
    await page.goto('/rooms');
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await pressButton(page);
    await page.waitForURL(weather);

    for (const path of ['/api', '/%E0%A4%A', '/suspended', '/nowhere/at/all']) {
      for (const leave of [pressButton, pressEscape]) {
        await page.goto(path);
        await page.getByRole('link', { name: 'Leave now' }).waitFor();
        await leave(page);
        await page.waitForURL(weather);
      }
    }

    await signIn(server, context, admin);
    const cookie = await cookieOf(context);
    await context.route('**/assets/*.js', () => new Promise(() => {}));
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Leave now' }).waitFor();
    await pressEscape(page);
    await page.waitForURL(weather);
    await expect
      .poll(async () => (await server.rest('account:refresh', {}, { cookie })).error?.code)
      .toBe('session_ended');
  });

  it('a visitor who is discreet has a neutral tab from the first paint on, and Shift leaves for her', async () => {
    context = await openContext(server, devices.desktop);
    const page = await context.newPage();
    await page.goto('/leaving');
    await page.getByLabel('Say nothing in the tab').check();
    await page.getByLabel('The word in the tab').selectOption('Homework');
    await page.getByLabel('Leave with three presses of Shift').check();
    const seen = () => page.evaluate(() => [document.title, document.querySelector('link[rel~="icon"]')?.outerHTML]);
    const neutral = ['Homework', expect.stringContaining('/notes.svg')];
    await expect.poll(seen).toEqual(neutral);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await seen()).toEqual(neutral);
    await context.route('**/assets/*.js', () => new Promise(() => {}));
    for (const path of ['/join', '/api']) {
      await page.goto(path, { waitUntil: 'commit' });
      await page.getByRole('link', { name: 'Leave now' }).waitFor();
      expect([path, ...(await seen())]).toEqual([path, ...neutral]);
    }
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(weather);
    expect(await findTraces(context)).toEqual([]);
  });

  it('works as an ordinary link where no script runs', async () => {
    context = await openContext(server, { javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['/', '/api']) {
      await page.goto(path);
      await page.getByRole('link', { name: 'Leave now' }).click();
      await page.waitForURL(weather);
    }
  });

  it('is found by a thumb: 44 pixels wide and high, however long the name of the community', async () => {
    const name = 'மீனாட்சி சுந்தரேஸ்வரன் பெண்கள் முற்றம் ชุมชนหญิงสาวลูกครึ่ง';
    await admin.must('community:update', { name });
    context = await openContext(server, devices.phone);
    const page = await context.newPage();
    for (const path of ['/', '/sign-in', '/leaving', '/api']) {
      await page.goto(path);
      await page.locator('.leave-now').waitFor();
      if (path !== '/api') await page.locator('.brand', { hasText: name }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const isHit = await page.evaluate(() => {
        const box = document.querySelector('.leave-now')?.getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const corners = [-21.5, 21.5].flatMap((dx) => [-21.5, 21.5].map((dy) => [x + dx, y + dy] as const));
        return corners.map((corner) => document.elementFromPoint(...corner)?.closest('.leave-now') !== null);
      });
      expect(isHit).toEqual([true, true, true, true]);
    }
  });
});

/** From where she leaves; each with something open that nobody else should see. */
async function findPlaces(admin: Person, emma: Person): Promise<Record<string, string>> {
  const room = await openRoom(admin, [emma]);
  const started = await admin.must('thread:start', {
    roomId: room.id,
    clientId: clientId(),
    title: 'Which rice for kheer?',
    text: 'Mine turns to glue.',
  });
  await emma.must('settings:update', { conversationsWith: 'members' });
  const conversation = await admin.must('conversation:start', {
    clientId: clientId(),
    memberIds: [emma.id],
    note: 'Hi',
  });
  await emma.must('room:join', { roomId: conversation.id });
  const threadId = started.state === 'sent' ? started.thread.id : '';
  return {
    'the door': '/',
    'a room': `/rooms/${room.id}`,
    'a thread': `/rooms/${room.id}/threads/${threadId}`,
    'a private conversation': `/rooms/${conversation.id}`,
    'the moderation console': '/moderation',
    'her settings': '/you/settings',
  };
}

/** An unsent draft, where there is a field for it. */
async function writeSomething(page: Page): Promise<void> {
  const field = page.getByRole('textbox').last();
  if ((await field.count()) > 0 && (await field.isVisible())) await field.pressSequentially('nobody may read this');
}

async function pressButton(page: Page): Promise<void> {
  await page.locator('.leave-now').click();
}

async function pressEscape(page: Page): Promise<void> {
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
}

async function expectNothingBehind(page: Page): Promise<void> {
  expect(await page.title()).toBe('Weather');
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
  await page.waitForURL(weather);
  await page.getByRole('heading', { name: 'Sunny' }).waitFor();
}

async function takeBlank(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent('<!doctype html><meta name="color-scheme" content="light dark">');
  return page.screenshot();
}
