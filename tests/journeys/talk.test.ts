import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { firstAdmin } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('Two people talk', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('from the page alone; a third reports, a moderator takes it down, and it leaves every screen', async () => {
    const admin = await firstAdmin(server);
    const [an, emma, mei, mod] = await Promise.all(
      ['Nguyễn Thị Ánh', '山田エマ', '陳美玲', 'Priya Rao'].map((name) => join(server, name)),
    );
    if (!an || !emma || !mei || !mod) throw new Error('somebody did not come in');
    const { members } = await admin.must('member:list', {});
    const modId = members.find(({ handle }) => handle === mod.handle)?.id ?? '';
    await admin.must('member:setRole', { memberId: modId, role: 'moderator' });

    await openRoom(an, 'Courtyard');
    for (const visitor of [emma, mei, mod]) await joinRoom(visitor, 'Courtyard');
    await write(an, 'Courtyard', 'What do you answer when they ask “so what are you?”');
    await write(emma, 'Courtyard', '娘は「全部」と答えました。');
    for (const visitor of [an, emma, mei]) {
      await line(visitor, 'so what are you?').waitFor();
      await line(visitor, '娘は「全部」と答えました。').waitFor();
    }
    await write(an, 'Courtyard', 'Nobody like you belongs here.');
    await report(mei, 'Nobody like you belongs here.');
    await takeDown(mod, 'Nobody like you belongs here.');
    for (const visitor of [an, emma, mei]) {
      await visitor.page.getByText('Taken down by a moderator').waitFor();
      expect(await line(visitor, 'Nobody like you belongs here.').count()).toBe(0);
    }
    await mei.page.reload();
    await mei.page.getByText('Taken down by a moderator').waitFor();
    expect(await mei.page.content()).not.toContain('Nobody like you belongs here.');
    await an.page.goto('/you/statements');
    await an.page.getByText('Nobody is hated for who she is').first().waitFor();
    for (const visitor of [an, emma, mei, mod]) await visitor.context.close();
  });

  it('delivers once what was written offline, also when the tab was closed meanwhile', async () => {
    const [an, emma] = await Promise.all([join(server, 'Ánh'), join(server, 'Emma')]);
    if (!an || !emma) throw new Error('somebody did not come in');
    await openRoom(an, 'Porch');
    await joinRoom(emma, 'Porch');
    await write(an, 'Porch', 'Can you hear me?');
    await line(emma, 'Can you hear me?').waitFor();

    await an.context.setOffline(true);
    await write(an, 'Porch', 'written in the tunnel');
    await an.page.getByText('Will send when you are back').waitFor();
    await an.page.getByText('Offline since').waitFor();
    await an.context.setOffline(false);
    await line(emma, 'written in the tunnel').waitFor();
    expect(await line(emma, 'written in the tunnel').count()).toBe(1);

    await an.context.setOffline(true);
    await write(an, 'Porch', 'written before I closed the lid');
    await an.page.getByText('Will send when you are back').waitFor();
    const { pathname } = new URL(an.page.url());
    await an.page.close();
    await an.context.setOffline(false);
    an.page = await an.context.newPage();
    await an.page.goto(pathname);
    await line(emma, 'written before I closed the lid').waitFor();
    await an.page.reload();
    await line(an, 'written before I closed the lid').waitFor();
    for (const visitor of [an, emma]) {
      expect(await line(visitor, 'written before I closed the lid').count()).toBe(1);
      expect(await visitor.page.getByText('Will send when you are back').count()).toBe(0);
    }
    for (const visitor of [an, emma]) await visitor.context.close();
  });

  it('keeps a strict room from an outsider, in the list, by its address and in what the server says', async () => {
    const [an, stranger] = await Promise.all([join(server, 'Ánh'), join(server, 'Stranger')]);
    if (!an || !stranger) throw new Error('somebody did not come in');
    await openRoom(an, 'Daughters only', 'Only those invited; for everyone else it does not exist');
    await write(an, 'Daughters only', 'only we read this');
    await line(an, 'only we read this').waitFor();
    const { pathname } = new URL(an.page.url());
    const heard: string[] = [];
    stranger.page.on('response', async (response) => {
      if (response.url().includes('/api/')) heard.push(await response.text().catch(() => ''));
    });
    await stranger.page.goto('/rooms?find');
    await stranger.page.getByRole('heading', { name: 'Rooms', level: 1 }).waitFor();
    expect(await stranger.page.getByText('Daughters only').count()).toBe(0);
    await stranger.page.goto(pathname);
    await stranger.page
      .getByText(/nothing here|not for you|could not/i)
      .first()
      .waitFor();
    expect(heard.join('\n')).not.toMatch(/Daughters only|only we read this/);
    for (const visitor of [an, stranger]) await visitor.context.close();
  });
});

async function openRoom({ page }: Visitor, name: string, entry?: string): Promise<void> {
  await page.goto('/rooms?find');
  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.getByRole('textbox', { name: 'Name of the room' }).fill(name);
  if (entry) await page.getByLabel(entry).check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function joinRoom({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/rooms?find');
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function write({ page }: Visitor, room: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Write to ${room}` });
  await field.fill(text);
  await field.press('Enter');
}

function line({ page }: Visitor, text: string) {
  return page.getByRole('log').getByText(text);
}

async function report(visitor: Visitor, text: string): Promise<void> {
  const { page } = visitor;
  const row = page.getByRole('article').filter({ hasText: text });
  await row.hover();
  await row.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Report' }).click();
  await page.getByLabel('It hates who somebody is').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByText('It is with us').waitFor();
}

async function takeDown({ page }: Visitor, text: string): Promise<void> {
  await page.goto('/moderation');
  await page.getByText(text).first().click();
  await page.getByRole('button', { name: /^H Take down/ }).waitFor();
  await page.keyboard.press('h');
  await page.getByLabel('Rule').selectOption('noHate');
  await page.getByRole('button', { name: 'Take down', exact: true }).last().click();
}
