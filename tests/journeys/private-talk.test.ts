import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { openRoom, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('In private', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('two people talk once the one who is asked says yes, and a third learns nothing of it', async () => {
    const [mei, priya, ana] = await comeTogether(['陳美玲', 'Priya Shital Rao', 'Ana'], 'Courtyard');
    const handle = `@${priya.handle}`;
    await ask(mei, handle, 'Tea on Sunday?');
    await mei.page.getByText('She cannot be asked just now.').waitFor();

    await priya.page.goto('/you/settings');
    await priya.page.getByLabel('People I share a room with').click();
    await priya.page.getByRole('radio', { name: 'People I share a room with', checked: true }).waitFor();
    await ask(mei, handle, 'Tea on Sunday?');
    await mei.page.getByText('Waiting for Priya Shital Rao to answer.').waitFor();
    expect(await mei.page.getByRole('textbox').count()).toBe(0);

    await place(priya, '陳美玲').click();
    await priya.page.getByText('Tea on Sunday?').waitFor();
    await priya.page.getByRole('button', { name: 'Accept' }).click();
    await write(mei, 'Priya Shital Rao', 'And cake.');
    await priya.page.getByRole('log').getByText('And cake.').waitFor();
    await priya.page.getByText('Only you two can read this.').waitFor();
    expect(await priya.page.getByRole('button', { name: 'Thread', exact: true }).count()).toBe(0);

    await ana.page.reload();
    await ana.page.getByRole('link', { name: 'Courtyard' }).first().waitFor();
    expect(await ana.page.content()).not.toContain('And cake.');
    expect(await place(ana, '陳美玲').count()).toBe(0);

    await mei.page.getByRole('button', { name: 'Conversation options' }).click();
    await mei.page.getByRole('menuitem', { name: 'Leave this conversation' }).click();
    await mei.page.getByRole('button', { name: 'Leave', exact: true }).click();
    await priya.page.getByText('Everyone else has left.').waitFor();
    expect(await place(mei, 'Priya Shital Rao').count()).toBe(0);
    for (const visitor of [mei, priya, ana]) await visitor.context.close();
  });

  it('somebody who writes that she is in distress is offered help that nobody else sees', async () => {
    const [mei, priya] = await comeTogether(['陳美玲', 'Priya Shital Rao'], 'Porch');
    for (const visitor of [mei, priya]) await visitor.page.goto(visitor.page.url());
    await write(mei, 'Porch', 'I want to die and I have told nobody.');
    await priya.page.getByRole('log').getByText('I want to die').waitFor();
    const card = mei.page.getByRole('complementary', { name: 'You do not have to carry this alone' });
    await card.waitFor();
    await mei.page.reload();
    await card.waitFor();
    expect(await priya.page.getByText('You do not have to carry this alone').count()).toBe(0);
    await card.getByRole('link', { name: 'More help near you' }).click();
    await mei.page.getByRole('heading', { level: 1, name: 'Help near you' }).waitFor();
    await mei.page.goBack();
    await card.getByRole('button', { name: 'Put away' }).click();
    await mei.page.reload();
    await mei.page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    expect(await card.count()).toBe(0);
    for (const visitor of [mei, priya]) await visitor.context.close();
  });

  it('a young member looks once more at a telephone number before it leaves her device', async () => {
    const steward = await signUp(server, { name: 'Linh' });
    const room = await openRoom(steward, [], { name: 'Bench' });
    const year = String(new Date().getUTCFullYear() - 15);
    const kim = await join(server, '김나래', { year });
    await kim.page.goto('/rooms?find');
    await rowOf(kim, 'Bench').getByRole('button', { name: 'Join' }).click();
    const field = kim.page.getByRole('textbox', { name: 'Write to Bench' });
    await field.fill('call me on 0912 345 678');
    await field.press('Enter');
    await kim.page.getByText('Could a stranger find you with this?').waitFor();
    await kim.page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('call me on 0912 345 678');
    const page = await steward.must('message:list', { roomId: room.id });
    expect(page.messages).toEqual([]);
    await field.fill('write to me here');
    await field.press('Enter');
    await kim.page.getByRole('log').getByText('write to me here').waitFor();
    await kim.context.close();
  });

  async function comeTogether<Names extends string[]>(names: [...Names], roomName: string) {
    const steward = await signUp(server, { name: 'Linh' });
    await openRoom(steward, [], { name: roomName });
    const visitors = await Promise.all(names.map((name) => join(server, name)));
    for (const visitor of visitors) {
      await visitor.page.goto('/rooms?find');
      await rowOf(visitor, roomName).getByRole('button', { name: 'Join' }).click();
      await visitor.page.getByRole('textbox', { name: `Write to ${roomName}` }).waitFor();
    }
    return visitors as { [Place in keyof Names]: Visitor };
  }
});

const rowOf = ({ page }: Visitor, room: string) => page.getByRole('listitem').filter({ hasText: room });
const place = ({ page }: Visitor, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });

async function ask({ page }: Visitor, handle: string, note: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'A private conversation' }).click();
  await page.getByLabel('A name or a handle').fill(handle);
  await page.getByRole('dialog').getByRole('button', { name: handle }).click();
  await page.getByLabel('A note with your request').fill(note);
  await page.getByRole('button', { name: 'Ask for a conversation' }).click();
}

async function write({ page }: Visitor, room: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Write to ${room}` });
  await field.fill(words);
  await field.press('Enter');
}
