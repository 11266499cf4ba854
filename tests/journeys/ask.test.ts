import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { expectNoFaultInBothLooks } from '#tests/support/find-faults.ts';
import { firstAdmin, openRoom, type Person } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { arrive, fillJoinForm, join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

const title = 'Do I invite both families?';
const phone = { width: 390, height: 844 };

describeJourney('Asking without a name', () => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    await openRoom(admin, [], { name: 'Mixed parents', anonymousQuestions: 'visitors' });
  });
  afterAll(() => server?.close());

  it('a visitor asks, is answered, comes back with six words, says what helped, and follows it with an account', async () => {
    const visitor = await arrive(server);
    const { page } = visitor;
    await page.setViewportSize(phone);
    await page.getByRole('link', { name: 'Ask without a name' }).first().click();
    await page.getByLabel('In one line').fill(title);
    await page.getByLabel('Your question').fill('They have not been in one room. My number is 604 555 0142.');
    await page.getByText('a phone number').waitFor();
    await page.getByRole('button', { name: 'Take it out' }).click();
    expect(await page.getByLabel('Your question').inputValue()).not.toContain('604');
    await page.getByRole('button', { name: 'Read it over' }).click();
    await page.getByText('This is what people in Mixed parents will see').waitFor();
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: 'Keep these six words' }).waitFor();
    const words = await page.locator('.claim-words li').allTextContents();
    expect(words).toHaveLength(6);
    await page.getByRole('link', { name: 'Join later' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('button', { name: 'I have written them down' }).click();
    await page.locator('.mine-question').getByText('A person reads it first').waitFor();
    expect(await storedIn(page)).not.toContain(words[0]);
    await page.reload();
    await page.getByRole('heading', { name: 'Read what came back' }).waitFor();
    await visitor.context.close();

    const moderator = await join(server, 'Priya');
    await makeModerator(moderator);
    await moderator.page.goto('/moderation');
    await moderator.page.locator('.qi').first().click();
    await moderator.page.getByText('Written without a name').first().waitFor();
    await moderator.page
      .getByRole('button', { name: /^A Publish|^A Approve|Approve/ })
      .first()
      .click();
    await moderator.page.locator('.decide footer').getByRole('button', { name: 'Approve' }).click();

    const member = await join(server, 'Linh');
    await member.page.goto('/rooms?find');
    await member.page.getByRole('button', { name: 'Join' }).first().click();
    await member.page.goto('/forum');
    await member.page.locator('.th').getByRole('link', { name: title }).first().click();
    const persona = await member.page.locator('.sig .name').first().innerText();
    await member.page.getByRole('textbox', { name: 'Write an answer' }).fill('We invited both, to two tables.');
    await member.page.getByRole('button', { name: 'Send' }).click();
    await member.page.locator('.ans').getByText('two tables').waitFor();

    const returning = await arrive(server, { name: 'Mai', path: '/ask' });
    const back = returning.page;
    await back.getByLabel('Your six words').fill(words.join(' - ').toUpperCase());
    await back.getByRole('button', { name: 'Open my question' }).click();
    await back.getByText('two tables').waitFor();
    expect(await back.getByText(persona).first().isVisible()).toBe(true);
    await back.getByRole('button', { name: 'This helped' }).click();
    await back.getByText('You said this helped').waitFor();
    await member.page.getByText(`${persona} says this helped`).waitFor();
    await back.getByRole('link', { name: 'Come in and bring it with you' }).click();
    await back.getByLabel('What should we call you?').waitFor();
    await fillJoinForm(returning, { path: '' });
    await back.getByRole('button', { name: 'Follow this with my account' }).click();
    await back.getByText('Your account follows it from now on.').waitFor();
    await back.reload();
    await back.getByText('You said this helped').waitFor();

    const theirs = [moderator.page, member.page];
    for (const seen of theirs) {
      const all = `${await seen.content()}${await storedIn(seen)}`;
      expect(all).not.toContain(returning.handle);
      for (const word of [words.join(' '), '604 555']) expect(all).not.toContain(word);
    }
    for (const { context } of [moderator, member, returning]) await context.close();
  }, 180_000);

  it('has no fault that axe can find, in any step, light and dark, wide and on a phone', async () => {
    const visitor = await arrive(server, { path: '/ask' });
    const { page } = visitor;
    await page.getByLabel('In one line').fill('เมื่อไหร่ฉันจะบอกยายได้ว่าฉันไม่ใช่ลูกครึ่งของใคร');
    await page.getByLabel('Your question').fill('எங்கள் இரண்டு குடும்பங்களும் ஒரே அறையில் இருந்ததில்லை. mai@example.org');
    await expectNoFaultInBothLooks(page, 'write');
    await page.getByRole('button', { name: 'Read it over' }).click();
    await page.getByRole('button', { name: 'Send it' }).waitFor();
    await expectNoFaultInBothLooks(page, 'read it over');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: 'Keep these six words' }).waitFor();
    await expectNoFaultInBothLooks(page, 'keep your words');
    await page.getByRole('button', { name: 'I have written them down' }).click();
    await page.locator('.mine-question').getByText('A person reads it first').waitFor();
    await expectNoFaultInBothLooks(page, 'my question');
    await visitor.context.close();
  }, 180_000);

  async function makeModerator({ handle, page }: Visitor): Promise<void> {
    const { members } = await admin.must('member:list', { limit: 100 });
    const memberId = members.find((one) => one.handle === handle)?.id ?? '';
    await admin.must('member:setRole', { memberId, role: 'moderator' });
    await page.reload();
  }
});

/** Everything that the page keeps in this browser. */
function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, location.href, document.cookie]);
  });
}
