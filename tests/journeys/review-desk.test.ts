import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { firstAdmin, type Person } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';
import { fillDesk } from './busy-desk.ts';

describeJourney('The review desk', () => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    await fillDesk(server, admin);
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
    const { page, context } = await moderator('สุภาพร วงศ์สุวรรณรัตนเทพพิทักษ์');
    const tabs = ['mine', 'appeals', 'decided', 'sanctions', 'words', 'rules', 'audit', 'week'];
    for (const path of ['/moderation', ...tabs.map((tab) => `/moderation?tab=${tab}`)]) await expectNoFault(page, path);
    await page.goto('/moderation');
    await page.locator('.qi').first().click();
    await page.getByRole('button', { name: /^H Take down/ }).click();
    const ofCase = new URL(page.url());
    await page.keyboard.press('s');
    await page.getByText('What the author will read').waitFor();
    expect(await findFaults(page, 'deciding')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/moderation', ofCase.pathname + ofCase.search]) await expectNoFault(page, path);
    await context.close();
  }, 180_000);

  async function moderator(name: string): Promise<Visitor> {
    const visitor = await join(server, name);
    const { members } = await admin.must('member:list', { limit: 100 });
    const memberId = members.find(({ handle }) => handle === visitor.handle)?.id ?? '';
    await admin.must('member:setRole', { memberId, role: 'moderator' });
    return visitor;
  }
});

async function expectNoFault(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  expect(await findFaults(page, path)).toEqual([]);
}

async function findFaults(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
