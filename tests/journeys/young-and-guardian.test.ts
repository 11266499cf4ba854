import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { expectNoFaultInBothLooks } from '#tests/support/find-faults.ts';
import { openRoom, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('A young member', () => {
  let server: TestServer;
  let keeper: Person;
  let roomId: string;
  beforeAll(async () => {
    server = await startWithPages();
    keeper = await signUp(server, { name: 'Priya', role: 'steward' });
    roomId = (await openRoom(keeper, [], { name: 'Young roots', audience: 'young' })).id;
  });
  afterAll(() => server?.close());

  const year = String(new Date().getUTCFullYear() - 15);

  it('makes a code; her guardian comes by it, says yes, and sees what is shown to her and no more', async () => {
    const mai = await join(server, 'ไหม ศรีสุวรรณ', { year });
    await comeIntoRoots(mai);
    await mai.page.goto('/you');
    await mai.page.getByText('Nobody is your guardian here.').waitFor();
    await mai.page.getByRole('button', { name: 'Make a code for a guardian' }).click();
    const code = await mai.page.getByRole('textbox', { name: 'Code for one guardian' }).inputValue();

    const hoa = await join(server, 'Auntie Hoa');
    await hoa.page.goto('/you');
    await hoa.page.getByLabel('Code', { exact: true }).fill('AAAA-AAAA-AAAA');
    await hoa.page.getByRole('button', { name: 'Become her guardian' }).click();
    await hoa.page.getByText('This code does not work.').waitFor();
    await hoa.page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await hoa.page.getByRole('button', { name: 'Become her guardian' }).click();
    await hoa.page.getByText('Only that she is a member here, and the answers above.').waitFor();
    await hoa.page.getByRole('button', { name: 'Say yes: Being here' }).click();
    await hoa.page.getByRole('button', { name: 'Say no: Recordings' }).click();

    // She is told live, and sees exactly what her guardian sees.
    await mai.page.getByText('Somebody has become your guardian with your code.').waitFor();
    const hers = mai.page.getByRole('region', { name: 'My guardian' });
    await hers.getByText('Auntie Hoa', { exact: true }).waitFor();
    await hers.getByText('Everything that was said: 2 entries').click();
    await hers.getByText(/Recordings: No\./).waitFor();
    await hers.getByLabel('The names of my rooms').check();
    await hers.getByRole('listitem').getByText('Young roots').waitFor();
    const theirs = hoa.page.getByRole('region', { name: 'Young people I look after' });
    await theirs.getByText('Young roots').waitFor();
    await hoa.page.goto(`/rooms/${roomId}`);
    await hoa.page.getByText('Young roots').waitFor({ state: 'detached' });
    await hoa.page.goto('/rooms?find');
    await hoa.page.getByRole('heading', { name: 'Rooms', level: 1 }).waitFor();
    expect(await hoa.page.getByText('Young roots').count()).toBe(0);

    await hoa.page.goto('/you');
    await theirs.getByText('Young roots').waitFor();
    for (const { page, name } of [mai, hoa]) await expectNoFaultInBothLooks(page, `the page of ${name}`);

    await mai.page.getByRole('button', { name: 'End it with Auntie Hoa' }).click();
    await mai.page.getByRole('button', { name: 'End it', exact: true }).last().click();
    await hers.getByText(/ended by the young member/).waitFor();
    await theirs.getByText(/ended by the young member/).waitFor();
    expect(await theirs.getByText('Young roots').count()).toBe(0);
    for (const visitor of [mai, hoa]) await visitor.context.close();
  }, 180_000);

  it('is found and written to by no adult stranger', async () => {
    const mai = await join(server, 'Mai Banyan', { year });
    await comeIntoRoots(mai);
    await mai.page.goto('/you/settings');
    await mai.page.getByText('Only people of your own age group can ever ask').waitFor();
    const id = (await keeper.must('room:members', { roomId })).members.find(({ card }) => card.name === 'Mai Banyan')
      ?.card.id;
    const tom = await join(server, 'Tom');
    await tom.page.goto('/rooms?find');
    await tom.page.getByRole('heading', { name: 'Rooms', level: 1 }).waitFor();
    expect(await tom.page.getByText('Young roots').count()).toBe(0);
    await tom.page.goto(`/members/${id}`);
    await tom.page.getByRole('main').getByRole('heading').first().waitFor();
    expect(await tom.page.getByText('Mai Banyan').count()).toBe(0);
    expect(await tom.page.getByRole('button', { name: /Write to/ }).count()).toBe(0);
    for (const visitor of [mai, tom]) await visitor.context.close();
  }, 120_000);

  it('writes while nobody looks after the room: it waits, and arrives live once somebody is there and approves', async () => {
    const [mai, linh] = [await join(server, 'Mai', { year }), await join(server, 'Linh', { year })];
    for (const one of [mai, linh]) await comeIntoRoots(one);
    const field = mai.page.getByRole('textbox', { name: 'Write to Young roots' });
    await field.fill('My grandmother sings this');
    await field.press('Enter');
    await mai.page.getByText('Nobody who looks after this room is here just now.').waitFor();
    expect(await linh.page.getByText('My grandmother sings this').count()).toBe(0);

    const line = await keeper.connect();
    const { cases } = await keeper.must('case:list', { state: 'open' });
    const { id: caseId, version } = await keeper.must('case:view', { caseId: cases[0]?.id ?? '' });
    await keeper.must('case:decide', { caseId, version, decision: 'approve' });
    for (const { page } of [mai, linh]) await page.getByRole('log').getByText('My grandmother sings this').waitFor();
    await mai.page.getByText('Nobody who looks after this room is here just now.').waitFor({ state: 'detached' });
    await field.fill('And this one');
    await field.press('Enter');
    await linh.page.getByRole('log').getByText('And this one').waitFor();
    await mai.page.goto(`/rooms/${roomId}?about`);
    await mai.page.getByText('Adults here').waitFor();
    line.close();
    for (const visitor of [mai, linh]) await visitor.context.close();
  }, 120_000);

  async function comeIntoRoots({ page }: Visitor): Promise<void> {
    await page.goto('/rooms?find');
    const row = page.getByRole('listitem').filter({ hasText: 'Young roots' });
    await row.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('textbox', { name: 'Write to Young roots' }).waitFor();
  }
});
