import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCase } from '#tests/server/anonymity/questions.ts';
import { describeJourney } from '#tests/support/browser.ts';
import { clientId, firstAdmin, openRoom, type Person, say, signUp, uniqueHandle } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startWithPages } from '#tests/support/visitor.ts';
import { goToTab, hasFocus, openByKeys, tabTo } from './by-keys.ts';
import { openContext, signIn } from './leaving.ts';

const QUOTED = 'People like you should go home, she said to me on the bus.';

describeJourney('Every tab of the review desk, without a mouse', () => {
  let server: TestServer;
  let admin: Person;
  let roomId: string;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
    roomId = (await openRoom(admin, [], { name: 'Front porch' })).id;
  });
  afterAll(() => server?.close());

  it('an appeal is opened, read and upheld, and whoever appealed sees it on her open page', async () => {
    const author = await newcomer('கவிதா சுப்பிரமணியன் இராமநாதபுரம்');
    const appeal = await takeDownAndAppeal(author);
    const [desk, hers] = [await openPage(await lead('สุภาพร วงศ์สุวรรณรัตนเทพพิทักษ์')), await openPage(author)];
    await hers.goto('/you/statements');
    await hers.getByText('Your appeal waits').waitFor();
    await desk.goto('/moderation');
    await goToTab(desk, 'Appeals');
    await openByKeys(desk, appeal);
    const title = desk.getByRole('heading', { level: 1, name: 'An appeal by கவிதா' });
    await title.waitFor();
    await expect.poll(() => hasFocus(title)).toBe(true);
    await desk.getByRole('main').getByText(QUOTED).waitFor();

    // What is missing has the focus as soon as she tries to send it.
    const uphold = desk.getByRole('radio', { name: 'Uphold: take it back' });
    await desk.keyboard.press('Control+Enter');
    await expect.poll(() => hasFocus(uphold)).toBe(true);
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Control+Enter');
    const answer = desk.getByRole('textbox', { name: 'Your answer' });
    await expect.poll(() => hasFocus(answer)).toBe(true);
    await desk.keyboard.type('You are right, and it is back.');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('No appeal waits').waitFor();
    await hers.getByText('You were right: it was taken back').waitFor();
    await hers.getByText('You are right, and it is back.').waitFor();
    await expect.poll(() => hasFocus(desk.getByRole('heading', { level: 1, name: 'Appeals' }))).toBe(true);

    await tabTo(desk, desk.getByRole('button', { name: 'Answered', exact: true }));
    await desk.keyboard.press('Enter');
    await openByKeys(desk, appeal);
    await desk.getByRole('complementary').getByText('You are right, and it is back.').waitFor();
    for (const page of [desk, hers]) await page.context().close();
  }, 60_000);

  it('each of the others is reached by the arrows, does its work, and is left again', async () => {
    const desk = await openPage(await lead('陳美玲'));
    await say(await newcomer('Mary-Jane'), roomId, 'I want to die.');
    await desk.goto('/moderation');
    await goToTab(desk, 'Safeguarding');
    await desk.getByRole('link', { name: 'Text hidden until opened' }).first().waitFor();
    await desk.keyboard.press('j');
    await desk.getByRole('heading', { level: 1, name: 'A message in Front porch' }).waitFor();
    await desk.keyboard.press('o');
    await desk.getByRole('main').getByText('I want to die.').waitFor();
    await desk.keyboard.press('g');
    await desk.keyboard.press('Enter');
    await desk.getByText(/^Sent\./).waitFor();

    await goToTab(desk, 'Decided');
    await desk.locator('.qi').first().waitFor();
    await desk.keyboard.press('j');
    await desk.getByRole('complementary').getByRole('heading', { name: 'What was decided' }).waitFor();

    await goToTab(desk, 'Watched words');
    const phrase = uniqueHandle('กลับบ้านไป ');
    await tabTo(desk, desk.getByRole('textbox', { name: 'Word or phrase' }));
    await desk.keyboard.type(phrase);
    await desk.keyboard.press('Enter');
    await tabTo(desk, desk.getByRole('button', { name: 'Watch it from now on', exact: true }));
    await desk.keyboard.press('Enter');
    await desk.getByRole('listitem').getByText(phrase).waitFor();

    await goToTab(desk, 'Sanctions');
    await desk.getByRole('heading', { level: 1, name: 'Sanctions' }).waitFor();
    await goToTab(desk, 'Rules');
    await desk.getByRole('table').getByText('wants to die').waitFor();
    await goToTab(desk, 'Log');
    await tabTo(desk, desk.getByRole('searchbox', { name: 'Words' }));
    await desk.keyboard.type(phrase);
    await desk.keyboard.press('Enter');
    await desk.getByRole('listitem').getByText('A watched word was added').waitFor();

    await goToTab(desk, 'Queue');
    await tabTo(desk, desk.getByRole('link', { name: 'This week' }));
    await desk.keyboard.press('Enter');
    await desk.getByRole('table', { name: 'Who carried how much' }).waitFor();
    await tabTo(desk, desk.getByRole('link', { name: 'Back to the queue' }));
    await desk.keyboard.press('Enter');
    await desk.locator('.queue').waitFor();
    await desk.context().close();
  }, 60_000);

  /** She quoted what was said to her, a colleague took it down, and she asks for another look, in words that only she used. */
  async function takeDownAndAppeal(author: Person): Promise<string> {
    const [reader, colleague] = [await newcomer('Noor'), await signUp(server, { role: 'moderator' })];
    const { id: messageId } = await say(author, roomId, QUOTED);
    const subject = { kind: 'message' as const, roomId, messageId };
    await reader.must('report:create', { clientId: clientId(), subject, reason: 'hate', note: '' });
    const { id: caseId, version } = await waitForCase(colleague, QUOTED);
    await colleague.must('case:decide', { caseId, version, decision: 'remove', rule: 'noHate' });
    const { statements } = await author.must('statement:list', {});
    const text = uniqueHandle('எனக்குச் சொல்லப்பட்டது ');
    await author.must('appeal:create', { statementId: statements[0]?.id ?? '', clientId: clientId(), text });
    return text;
  }

  async function newcomer(name: string): Promise<Person> {
    const person = await signUp(server, { name });
    await person.must('room:join', { roomId });
    return person;
  }

  async function lead(name: string): Promise<Person> {
    const person = await signUp(server, { name, role: 'moderator' });
    await admin.must('member:setLead', { memberId: person.id, isLead: true });
    return person;
  }

  async function openPage(person: Person): Promise<Page> {
    const context = await openContext(server, { viewport: { width: 1280, height: 860 } });
    await signIn(server, context, person);
    return context.newPage();
  }
});
