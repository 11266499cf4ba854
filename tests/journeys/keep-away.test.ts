import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { clientId, openRoom, PASSWORD, type Person, say, signUp, uniqueHandle } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('A member', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('chooses what she meets: notes stay folded, and one press folds a person away on all her devices', async () => {
    const [steward, tommy] = [await signUp(server, { name: 'Priya' }), await signUp(server, { name: 'Tommy' })];
    const room = await openRoom(steward, [tommy], { name: uniqueHandle('Kitchen') });
    const her = await comeInto(room);
    const other = await her.context.newPage();
    await other.goto(`/rooms/${room.id}`);
    await say(tommy, room.id, 'You people always bring it up.');
    await steward.must('message:send', {
      roomId: room.id,
      clientId: clientId(),
      text: 'What they said at school.',
      contentNote: 'racism',
    });

    await her.page.getByText('Racism').waitFor();
    expect(await her.page.getByText('What they said at school.').count()).toBe(0);
    await her.page.getByRole('button', { name: 'Always show this topic' }).click();
    await her.page.getByText('What they said at school.').waitFor();
    await other.getByText('What they said at school.').waitFor();

    await other.getByText('You people always').waitFor();
    await her.page.getByText('You people always').hover();
    await her.page
      .getByRole('article', { name: /^Tommy/ })
      .getByRole('button', { name: 'More' })
      .click();
    await her.page.getByRole('menuitem', { name: 'Block this person' }).click();
    for (const page of [her.page, other]) {
      await page.getByText('A message of somebody you blocked.').waitFor();
      expect(await page.getByText('You people always').count()).toBe(0);
    }

    await her.page.goto(`/members/${tommy.id}`);
    await her.page.getByRole('button', { name: 'No longer block Tommy' }).click();
    await other.getByText('You people always').waitFor();
    await her.context.close();
  }, 120_000);

  it('who is suspended while she is here reads why, appeals, and comes back in when somebody else agrees', async () => {
    const first = await signUp(server, { name: 'Priya', role: 'moderator' });
    const second = await signUp(server, { name: 'Narae', role: 'moderator' });
    const room = await openRoom(first, [], { name: uniqueHandle('Porch') });
    const her = await comeInto(room);
    const { page } = her;
    await page.getByRole('textbox', { name: /^Write to/ }).fill('Meet me by the fig tree.');
    await page.keyboard.press('Enter');
    await suspendFor(first, room.id, 'Meet me by the fig tree.');

    await page.waitForURL(/\/suspended$/);
    await page.getByLabel('Your handle').fill(her.handle);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Read why' }).click();
    const letter = page.getByRole('article', { name: 'Taken down' });
    await letter.getByRole('button', { name: 'Ask for another look' }).click();
    await letter.getByRole('textbox').fill('It was an invitation to a picnic.');
    await letter.getByRole('button', { name: 'Send the appeal' }).click();
    await letter.getByText(/Your appeal waits/).waitFor();

    const [appeal] = (await second.must('appeal:list', {})).appeals;
    expect(appeal?.text).toBe('It was an invitation to a picnic.');
    const decision = { appealId: appeal?.id ?? '', version: appeal?.version ?? 0, isUpheld: true };
    await second.must('appeal:decide', { ...decision, answer: 'You are right.' });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sit down where you like' }).waitFor();
    await page.goto('/you/statements');
    await page.getByText('You were right: it was taken back').waitFor();
    await page.getByText('Nothing counts against you.').waitFor();
    await her.context.close();
  }, 120_000);

  async function comeInto({ name }: { name: string }): Promise<Visitor> {
    const visitor = await join(server, 'Nguyễn Thị Ánh');
    await visitor.page.goto('/rooms?find');
    await visitor.page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Join' }).click();
    await visitor.page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    return visitor;
  }
});

/** Reported and decided: the words go, and their author does not come in for three days. */
async function suspendFor(moderator: Person, roomId: string, text: string): Promise<void> {
  const reported = await waitForMessage(moderator, roomId, text);
  const subject = { kind: 'message', roomId, messageId: reported } as const;
  await moderator.must('report:create', { clientId: clientId(), subject, reason: 'threat', note: '' });
  const { cases } = await moderator.must('case:list', { roomId });
  const [found] = cases;
  const { id: caseId, version } = await moderator.must('case:view', { caseId: found?.id ?? '' });
  await moderator.must('case:decide', {
    caseId,
    version,
    decision: 'remove',
    rule: 'nobodyThreatened',
    cannedWords: 'threat',
    suspension: { minutes: 3 * 24 * 60 },
  });
}

async function waitForMessage(reader: Person, roomId: string, text: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { messages } = await reader.must('message:list', { roomId });
    const found = messages.find((message) => message.text === text);
    if (found) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody said “${text}”.`);
}
