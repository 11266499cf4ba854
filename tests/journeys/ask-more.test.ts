import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appear, approve, decide, newCode, waitForCase } from '#tests/server/anonymity/questions.ts';
import { describeJourney } from '#tests/support/browser.ts';
import { expectNoFaultInBothLooks } from '#tests/support/find-faults.ts';
import { clientId, firstAdmin, openRoom, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startWithPages } from '#tests/support/visitor.ts';
import { openContext, signIn } from './leaving.ts';

const title = 'எங்கள் இரண்டு குடும்பங்களும்';

describeJourney('What was asked without a name', () => {
  let server: TestServer;
  let admin: Person;
  let moderator: Person;
  let colleague: Person;
  let steward: Person;
  let roomId: string;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    [moderator, colleague] = [await signUp(server, { role: 'moderator' }), await signUp(server, { role: 'moderator' })];
    steward = await signUp(server, { name: 'สุภาพร วงศ์สุวรรณรัตนเทพพิทักษ์' });
    roomId = (await openRoom(steward, [], { name: 'ครอบครัวสองวัฒนธรรม' })).id;
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await server?.close();
  });

  it('is taken where the stewards say so, and whoever asks at night reads when somebody is on duty', async () => {
    const visitor = await openPage();
    await visitor.goto('/ask');
    await visitor.getByText('No room takes questions without a name yet').waitFor();

    const hers = await openPage(steward);
    await hers.goto(`/rooms/${roomId}?about`);
    await hers.getByRole('radio', { name: 'Visitors without an account may, too' }).check();
    await hers.getByRole('button', { name: 'Save' }).click();
    await hers.getByText('Saved. Everyone in the room sees it now.').waitFor();
    await expectNoFaultInBothLooks(hers, 'the page of the room');

    // The day after tomorrow, wherever this runs.
    const day = new Date(Date.now() + 2 * 24 * 60 * 60_000).toLocaleDateString('en', {
      weekday: 'short',
      timeZone: 'UTC',
    });
    const theirs = await openPage(admin);
    await theirs.goto('/you/community');
    await theirs.getByRole('button', { name: 'Add hours' }).click();
    await theirs.getByLabel('Day').selectOption(day);
    await theirs.getByLabel('Time zone of these hours').fill('UTC');
    await expectNoFaultInBothLooks(theirs, 'the hours of duty');
    await theirs
      .locator('form')
      .filter({ has: theirs.getByLabel('Day') })
      .getByRole('button', { name: 'Save' })
      .click();
    await theirs.getByText('The community is changed.').waitFor();

    await visitor.reload();
    await visitor.getByText(/somebody reads again/).waitFor();
    await expectNoFaultInBothLooks(visitor, 'asking while nobody is on duty');
  }, 120_000);

  it('is changed, taken back and argued for by whoever asked, with nothing but her six words', async () => {
    const code = newCode();
    const { threadId } = await appear(server, roomId, moderator, { code, title, text: 'How do I tell her?' });
    const answer = 'เราเชิญทั้งสองครอบครัวมานั่งโต๊ะเดียวกัน';
    await steward.must('post:send', { threadId, clientId: clientId(), text: answer });
    const page = await openPage();
    await page.clock.install();
    await page.goto('/ask/mine');
    await page.getByLabel('Your six words').fill(code);
    await page.getByRole('button', { name: 'Open my question' }).click();
    await page.getByText(answer).waitFor();

    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByLabel('Change the text').fill('How do I tell my grandmother?');
    await page.getByRole('button', { name: 'Send the change' }).click();
    await page.getByText('Your change').waitFor();
    expect(await textsOf(threadId)).toEqual(['How do I tell her?', answer]);
    await approve(moderator, await waitForCase(moderator, 'How do I tell my grandmother?'));
    await expect.poll(() => textsOf(threadId)).toEqual(['How do I tell my grandmother?', answer]);

    await page.getByLabel('Write on without your name').fill('Thank you, we will.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const reply = page.locator('.own-draft').filter({ hasText: 'Thank you, we will.' });
    await reply.waitFor();
    await expectNoFaultInBothLooks(page, 'her question with an answer and words that wait');
    await reply.getByRole('button', { name: 'Take it back' }).click();
    await confirm(page, 'Take it back');
    await reply.waitFor({ state: 'detached' });

    // An answer can be reported with nothing but her words.
    await page.getByRole('button', { name: 'Report it' }).click();
    await page.getByLabel('It gives away something private').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('It is with us', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    const { signals } = await waitForCase(moderator, answer);
    expect(signals).toMatchObject([{ reason: 'privacy', reporter: { memberForDays: 0 } }]);

    const hers = await openPage(steward);
    await hers.goto(`/rooms/${roomId}/threads/${threadId}`);
    await hers.getByText('Who can see who asked: nobody here.').waitFor();
    await expectNoFaultInBothLooks(hers, 'a thread that was asked without a name');

    await takeDown(threadId);
    await page.clock.fastForward(21_000);
    await page.getByRole('heading', { name: 'Taken down' }).waitFor();
    await page.getByRole('button', { name: 'Ask for another look' }).click();
    await page.getByLabel('Why should somebody look at it again?').fill('It names nobody.');
    await page.getByRole('button', { name: 'Send the appeal' }).click();
    await page.getByText(/Your appeal waits/).waitFor();
    await expectNoFaultInBothLooks(page, 'her question, taken down, with her appeal');
    const { appeals } = await colleague.must('appeal:list', {});
    const [appeal] = appeals;
    if (!appeal) throw new Error('There is no appeal.');
    const upheld = { appealId: appeal.id, version: appeal.version, isUpheld: true, answer: 'You are right.' };
    await colleague.must('appeal:decide', upheld);
    await page.clock.fastForward(21_000);
    await page.getByText('You were right: it was taken back').waitFor();
    await hers.reload();
    await hers.getByText('How do I tell my grandmother?').waitFor();

    await page.getByRole('button', { name: 'Take everything back' }).click();
    await confirm(page, 'Take everything back');
    await page.getByText('Taken back', { exact: true }).waitFor();
    await hers.getByText('How do I tell my grandmother?').waitFor({ state: 'detached' });
  }, 180_000);

  async function openPage(who?: Person): Promise<Page> {
    const context = await openContext(server, { viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    if (who) await signIn(server, context, who);
    return context.newPage();
  }

  async function textsOf(threadId: string): Promise<string[]> {
    return (await steward.must('post:list', { threadId })).messages.map(({ text }) => text);
  }

  async function takeDown(threadId: string): Promise<void> {
    const [opening] = (await steward.must('post:list', { threadId })).messages;
    const subject = { kind: 'message' as const, roomId, messageId: opening?.id ?? '' };
    await steward.must('report:create', { clientId: clientId(), subject, reason: 'privacy', note: '' });
    const found = await waitForCase(moderator, 'How do I tell my grandmother?');
    await decide(moderator, found, { decision: 'remove', rule: 'privacyKept' });
  }
});

async function confirm(page: Page, words: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name: words }).click();
}
