import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { expectAccessible, expectNoFault } from '#tests/support/find-faults.ts';
import { firstAdmin, type Person, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startWithPages, type Visitor } from '#tests/support/visitor.ts';
import { fillDesk } from './busy-desk.ts';
import { focusTitle, hasFocus, labelOfFocus, openByKeys, tabTo } from './by-keys.ts';
import { openContext, signIn } from './leaving.ts';

describeJourney('The review desk', () => {
  let server: TestServer;
  let admin: Person;
  let people: Awaited<ReturnType<typeof fillDesk>>;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    people = await fillDesk(server, admin);
  });
  afterAll(() => server?.close());

  it('is worked by keys alone while a colleague sees what becomes of each case', async () => {
    const [priya, mina] = await Promise.all([moderator('Priya Rao'), moderator('김미나')]);
    await mina.page.goto('/moderation');
    await mina.page.locator('.qi').filter({ hasText: 'Severe' }).waitFor();
    const { page } = priya;
    await page.goto('/moderation');
    await page.locator('.qi').first().waitFor();

    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: 'A message in Front porch' }).waitFor();
    const theirThreat = page.getByText('I know where you live');
    expect(await theirThreat.count()).toBe(0);
    await page.keyboard.press('c');
    await mina.page.locator('.qi').filter({ hasText: 'Severe' }).getByText('Priya Rao').waitFor();
    await page.keyboard.press('o');
    await theirThreat.waitFor();
    await page.getByText('You opened one severe item today').waitFor();

    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await page.getByText('Choose the rule that it broke').waitFor();
    await page.getByLabel('Rule').focus();
    await page.keyboard.type('1. Nobody');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sent. 4 cases are left.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => mina.page.locator('.qi').filter({ hasText: 'Severe' }).count()).toBe(0);

    await page.keyboard.press('z');
    await mina.page.locator('.qi').filter({ hasText: 'Severe' }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: /^H Take down/ }).getAttribute('aria-pressed'))
      .toBe('true');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Pass to safeguarding, or back').waitFor();
    for (const { context } of [priya, mina]) await context.close();
  });

  it('has no fault that axe can find, on any tab, wide and on a phone', async () => {
    const { page, context } = await lead('สุภาพร วงศ์สุวรรณรัตนเทพพิทักษ์');
    await say(people.kavitha, people.room.id, 'I want to die.');
    const tabs = ['mine', 'safeguarding', 'appeals', 'decided', 'sanctions', 'words', 'rules', 'audit', 'week'];
    for (const path of ['/moderation', ...tabs.map((tab) => `/moderation?tab=${tab}`)])
      await expectAccessible(page, path);
    await page.goto('/moderation');
    await page.locator('.qi').first().click();
    await page.getByRole('button', { name: /^H Take down/ }).click();
    const ofCase = new URL(page.url());
    await page.keyboard.press('s');
    await page.getByText('What the author will read').waitFor();
    await expectNoFault(page, 'deciding');
    await page.goto('/moderation?tab=safeguarding');
    await page.locator('.qi').first().click();
    await page.getByRole('button', { name: /^G Send kind words/ }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoFault(page, 'supporting, in the dark');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/moderation', '/moderation?tab=rules', ofCase.pathname + ofCase.search])
      await expectAccessible(page, path);
    await context.close();
  }, 180_000);

  it('says when it stands still and when it could not be read, and leads back to the queue on a phone', async () => {
    const { page, context } = await lead('Nguyễn Thị Ánh');
    await page.goto('/moderation');
    await page.locator('.qi').first().waitFor();
    await context.setOffline(true);
    await page.getByText(/^Offline since .* nothing is sent/).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.qi').first().click();
    await page.getByText('We could not open this case').waitFor();
    await expectNoFault(page, 'offline');
    await page.getByRole('link', { name: 'Back to the queue' }).click();
    await page.locator('.qi').first().waitFor();
    await context.setOffline(false);
    await page.getByText(/^Offline since/).waitFor({ state: 'detached' });

    const body = { error: { code: 'internal', message: 'Something broke here.', reference: '7F2C' } };
    await context.route(/\/api\/(cases|appeals|sanctions|watched-words|screening|audit|moderation)/, (route) =>
      route.fulfill({ status: 500, json: body }),
    );
    for (const tab of ['open', 'safeguarding', 'appeals', 'sanctions', 'words', 'rules', 'audit', 'week']) {
      await page.goto(`/moderation?tab=${tab}`);
      await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).waitFor();
      await expectNoFault(page, `${tab}, failed`);
    }
    await context.unrouteAll();
    await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
    await context.close();
  }, 180_000);

  it('is worked by keys on its other tabs, too, and the focus comes back from what was closed', async () => {
    const { page, context } = await moderator('陳美玲');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.goto('/moderation?tab=words');
    await page.getByRole('textbox', { name: 'Word or phrase' }).focus();
    await page.keyboard.type('go back');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Watch it from now on', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('It is watched from now on.').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Remove “go back”', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Stop watching “go back”?').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('Remove');

    await page.goto('/moderation?tab=audit');
    await page.getByRole('searchbox', { name: 'Words' }).focus();
    await page.keyboard.type('nothing of the kind');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was found').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Check the log', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText(/as (it was|they were) written/).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('Check the log');
    await context.close();
  });

  it('is worked through by keys alone: notes, hand-over, every decision, and what is taken back', async () => {
    const [iris, jade] = [await moderator('Iris'), await moderator('Jayanthi')];
    const { page } = iris;
    const choice = (name: string | RegExp) => page.locator('.keys').getByRole('button', { name });
    const isChosen = (name: string | RegExp) =>
      expect.poll(() => choice(name).getAttribute('aria-pressed'), { message: String(name) }).toBe('true');
    await page.goto('/moderation');
    await openByKeys(page, 'You people always bring it up');
    for (const [key, name] of keysOfMessage) {
      await page.keyboard.press(key);
      await isChosen(name);
    }

    await tabTo(page, page.getByLabel('For colleagues only'));
    await page.keyboard.type('Third time this week.');
    await tabTo(page, page.getByRole('button', { name: 'Keep the note without deciding' }));
    await page.keyboard.press('Enter');
    await page.locator('.log-list').getByText('Third time this week.').waitFor();

    // What is missing has the focus as soon as she tries to send it.
    await focusTitle(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => labelOfFocus(page)).toBe('Who gets it?');
    await page.keyboard.type('Jay');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Handed over.').waitFor();
    await jade.page.goto('/moderation?tab=mine');
    await openByKeys(jade.page, 'You people always bring it up');
    await jade.page.keyboard.press('u');
    await jade.page.keyboard.press('Enter');
    await expect.poll(() => labelOfFocus(jade.page)).toBe('Rule');
    await jade.page.keyboard.type('4');
    await jade.page.keyboard.press('Control+Enter');
    await jade.page.getByText(/^Sent\./).waitFor();

    await openByKeys(page, 'you stupid cunt');
    await page.keyboard.press('a');
    await isChosen('A Approve');
    await page.keyboard.press('d');
    await isChosen('D Decline');
    await openByKeys(page, 'Front porch');
    for (const [key, name] of keysOfRoom) {
      await page.keyboard.press(key);
      await isChosen(name);
    }
    await page.keyboard.press('Enter');
    await page.getByText(/^Sent\./).waitFor();

    // Over the tabs with the arrows, and what was decided taken back, by her and by others.
    await tabTo(page, page.getByRole('link', { name: /^Queue/ }));
    const tab = (name: RegExp) => page.getByRole('navigation', { name: 'Review' }).getByRole('link', { name });
    await page.keyboard.press('End');
    await expect.poll(() => hasFocus(tab(/^Log/))).toBe(true);
    while (!(await hasFocus(tab(/^Sanctions/)))) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'End it now' }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('It was somebody else.');
    await page.keyboard.press('Enter');
    await page.getByText('Nobody is silenced or suspended').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.goto('/moderation?tab=decided');
    await openByKeys(page, 'You people always bring it up');
    await tabTo(page, page.getByRole('button', { name: 'Take it back' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('It was a quotation.');
    await tabTo(page, page.getByRole('button', { name: 'Take it back' }));
    await page.keyboard.press('Enter');
    await page.locator('.keys').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (const { context } of [iris, jade]) await context.close();
  }, 120_000);

  async function lead(name: string): Promise<Visitor> {
    const visitor = await moderator(name);
    const { members } = await admin.must('member:list', { limit: 100 });
    const memberId = members.find(({ handle }) => handle === visitor.handle)?.id ?? '';
    await admin.must('member:setLead', { memberId, isLead: true });
    return visitor;
  }

  async function moderator(name: string): Promise<Visitor> {
    const person = await signUp(server, { name, role: 'moderator' });
    const context = await openContext(server, { viewport: { width: 1280, height: 860 } });
    await signIn(server, context, person);
    return { name, handle: person.handle, context, page: await context.newPage() };
  }
});

const keysOfMessage = [
  ['d', /^D Dismiss/],
  ['n', /^N Put behind a note/],
  ['h', /^H Take down/],
  ['w', /^W Warn/],
  ['g', /^G Send kind words/],
  ['s', /^S Silence/],
  ['u', /^U Suspend/],
  ['x', /^X Pass to safeguarding/],
  ['b', /^B Hand over/],
] as const;

const keysOfRoom = [
  ['l', /^L Lock the room/],
  ['p', /^P Slow mode/],
  ['d', /^D Dismiss/],
] as const;
