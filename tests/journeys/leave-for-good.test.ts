import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { openRoom, PASSWORD, say, signUp, uniqueHandle } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages } from '#tests/support/visitor.ts';

describeJourney('A member who leaves for good', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('takes everything with her, is gone from the screens of others at once, and her handle is free', async () => {
    const steward = await signUp(server, { name: 'Priya' });
    const room = await openRoom(steward, [], { name: uniqueHandle('Kitchen') });
    await say(steward, room.id, 'Soup is ready.');
    const [her, other] = [await join(server, 'Mai Zebrafinch'), await join(server, 'Tommy')];
    for (const { page } of [other, her]) {
      await page.goto(`/rooms/${room.id}`);
      await page.getByRole('button', { name: 'Join' }).first().click();
      await page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    }
    await her.page.getByRole('textbox', { name: /^Write to/ }).fill('I planted a fig tree.');
    await her.page.keyboard.press('Enter');
    await other.page.getByText('I planted a fig tree.').waitFor();

    await her.page.goto('/you/data');
    const file = await download(her.page);
    expect(file).toMatchObject({ format: 'banyan-export', version: 1, account: { handle: her.handle } });
    expect(file.messages).toMatchObject([{ text: 'I planted a fig tree.' }]);
    expect(JSON.stringify(file)).not.toContain('Soup is ready.');

    const leaving = her.page.getByRole('region', { name: 'Leave for good' });
    await leaving.getByLabel('Your password').fill(PASSWORD);
    await leaving.getByLabel('Handle').fill('somebody-else');
    await leaving.getByRole('button', { name: 'Leave for good …' }).click();
    await leaving.getByText('That is not your handle.').waitFor();
    await leaving.getByLabel('Handle').fill(her.handle);
    await leaving.getByRole('button', { name: 'Leave for good …' }).click();
    await her.page.getByRole('button', { name: 'Stay' }).click();
    await leaving.getByRole('button', { name: 'Leave for good …' }).click();
    await her.page.getByRole('button', { name: 'Erase everything of mine' }).click();
    await her.page.getByRole('heading', { name: 'You have left' }).waitFor();
    const kept = await her.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    for (const hers of [her.handle, 'Zebrafinch', 'fig tree', room.id]) expect(kept).not.toContain(hers);

    await other.page.locator('.tomb').waitFor();
    expect(await other.page.getByText('I planted a fig tree.').count()).toBe(0);
    expect(await other.page.getByText('Mai Zebrafinch').count()).toBe(0);
    await other.page.getByText('Soup is ready.').waitFor();

    await her.page.goto('/sign-in');
    await her.page.getByLabel('Handle').fill(her.handle);
    await her.page.getByLabel('Password').fill(PASSWORD);
    await her.page.getByRole('button', { name: 'Sign in' }).click();
    await her.page.getByText('do not belong together').waitFor();
    expect((await signUp(server, { handle: her.handle })).handle).toBe(her.handle);
    await Promise.all([her, other].map(({ context }) => context.close()));
  }, 240_000);
});

/** Presses the button and opens the file that comes. */
async function download(page: Page): Promise<{ messages: unknown[] }> {
  const taking = page.getByRole('region', { name: 'Take everything with you' });
  await taking.getByLabel('Your password').fill(PASSWORD);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    taking.getByRole('button', { name: 'Download my data' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^banyan-export-\d{4}-\d\d-\d\d\.json$/);
  return JSON.parse(await readFile(await file.path(), 'utf8')) as { messages: unknown[] };
}
