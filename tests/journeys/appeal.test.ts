import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { firstAdmin, type Person, uniqueHandle } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

const WORDS = 'Nobody like you belongs here.';

describeJourney('From a report to an appeal that is upheld', () => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
  });
  afterAll(() => server?.close());

  it('four people act from their pages: she who wrote it, she who was hurt, and two moderators', async () => {
    const author = await join(server, 'Tommy');
    const target = await join(server, 'Nguyễn Thị Ánh');
    const first = await moderator('Priya Rao');
    const second = await moderator('김나래');
    // A second try finds the room of the first.
    const room = uniqueHandle('Courtyard ');
    await openRoom(target, room);
    await joinRoom(author, room);
    await write(author, WORDS);
    await line(target, WORDS).waitFor();

    await report(target);
    await takeDownAndSilence(first);
    for (const visitor of [author, target]) {
      await visitor.page.getByText('Taken down by a moderator').waitFor();
      await expect.poll(() => line(visitor, WORDS).count()).toBe(0);
    }
    await write(author, 'You cannot stop me.');
    await author.page.getByText(/You cannot post here for now/).waitFor();
    expect(await line(target, 'You cannot stop me.').count()).toBe(0);
    await target.page.goto('/you/reports');
    await target.page.getByText('We did something about it').waitFor();

    await author.page.goto('/you/statements');
    await author.page.getByText('Nobody is hated for who she is').first().waitFor();
    expect(await author.page.content()).not.toContain('Nguyễn Thị Ánh');
    await author.page.getByRole('button', { name: 'Ask for another look' }).click();
    await author.page.getByRole('textbox').fill('I was quoting what a stranger said to me on the bus.');
    await author.page.getByRole('button', { name: 'Send the appeal' }).click();
    await author.page.getByText(/Your appeal waits/).waitFor();

    await openAppeal(first);
    await first.page.getByText('Somebody else must look at this').waitFor();
    expect(await first.page.getByRole('radio').count()).toBe(0);
    await openAppeal(second);
    await second.page.getByRole('radio', { name: /^Uphold/ }).check();
    await second.page.getByRole('textbox', { name: /answer/i }).fill('You are right, and it is back.');
    await second.page.getByRole('button', { name: /^Uphold/ }).click();

    await author.page.getByText('You were right: it was taken back').waitFor();
    await target.page.goto('/rooms');
    await target.page.getByRole('link', { name: room }).first().click();
    await line(target, WORDS).waitFor();
    await author.page.goto('/rooms');
    await author.page.getByRole('link', { name: room }).first().click();
    await write(author, 'Thank you for looking again.');
    await line(target, 'Thank you for looking again.').waitFor();
    for (const { context } of [author, target, first, second]) await context.close();
  }, 180_000);

  async function moderator(name: string): Promise<Visitor> {
    const visitor = await join(server, name);
    const { members } = await admin.must('member:list', { limit: 100 });
    const memberId = members.find(({ handle }) => handle === visitor.handle)?.id ?? '';
    await admin.must('member:setRole', { memberId, role: 'moderator' });
    return visitor;
  }
});

async function openRoom({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/rooms?find');
  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.getByRole('textbox', { name: 'Name of the room' }).fill(name);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function joinRoom({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/rooms?find');
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function write({ page }: Visitor, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Write to/ });
  await field.fill(text);
  await field.press('Enter');
}

function line({ page }: Visitor, text: string) {
  return page.getByRole('log').getByText(text);
}

async function report({ page }: Visitor): Promise<void> {
  const row = page.getByRole('article').filter({ hasText: WORDS });
  await row.hover();
  await row.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Report' }).click();
  await page.getByLabel('It hates who somebody is').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByText('It is with us').waitFor();
  await page.keyboard.press('Escape');
}

async function takeDownAndSilence({ page }: Visitor): Promise<void> {
  await page.goto('/moderation');
  await page.locator('.qi').first().click();
  await page.getByRole('button', { name: /^H Take down/ }).waitFor();
  await page.keyboard.press('h');
  await page.keyboard.press('s');
  await page.getByLabel('Rule').selectOption('noHate');
  await page.getByRole('button', { name: 'Take down and silence' }).last().click();
  await page.getByText(/^Sent\./).waitFor();
}

async function openAppeal({ page }: Visitor): Promise<void> {
  await page.goto('/moderation?tab=appeals');
  await page.locator('.qi').first().click();
  await page.getByText('I was quoting what a stranger said to me on the bus.').last().waitFor();
}
