import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Room } from '#shared/contract/rooms.ts';
import { describeJourney } from '#tests/support/browser.ts';
import { openRoom, PASSWORD, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('The stream of a room', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('stays where it is while earlier and newer messages come, and goes to the newest when asked', async () => {
    const { emma, room, an } = await begin(server, 'Old stories', 160);
    await goTo(an, room);
    // Or what she scrolled away from too soon would be counted as new.
    const readTo = async () => (await listRooms(server, an)).find(({ id }) => id === room.id)?.membership.readNumber;
    await expect.poll(readTo).toBe(160);
    const log = an.page.getByRole('log');
    for (const from of [600, 400, 200]) {
      await log.evaluate((element, top) => element.scrollTo(0, top), from);
      // Right after a jump the rows may not be drawn yet.
      await expect.poll(async () => (await topOf(an.page, (await findFirstRow(an.page)).id)) !== undefined).toBe(true);
      const before = await findFirstRow(an.page);
      await an.page.waitForTimeout(600);
      expect(await topOf(an.page, before.id)).toBe(before.top);
    }
    const here = await findFirstRow(an.page);
    for (const text of ['new one', 'new two']) await say(emma, room.id, text);
    const pill = an.page.getByRole('button', { name: '2 new messages' });
    await pill.waitFor();
    expect(await topOf(an.page, here.id)).toBe(here.top);
    await pill.click();
    await log.getByText('new two').waitFor();
    await pill.waitFor({ state: 'hidden' });
    // At the end she is taken along.
    await say(emma, room.id, 'new three');
    await an.page.waitForFunction(() => {
      const element = document.querySelector('[role="log"]');
      return element?.textContent?.includes('new three') && isAtEnd(element);
      function isAtEnd({ scrollHeight, scrollTop, clientHeight }: Element) {
        return scrollHeight - scrollTop - clientHeight < 2;
      }
    });
    await an.context.close();
  });

  it('opens around the message that a link names, and marks it', async () => {
    const { room, an, first } = await begin(server, 'Links', 120);
    await an.page.goto(`/rooms/${room.id}?m=${first.id}`);
    const row = an.page.locator('.msg.marked');
    await row.waitFor();
    expect(await row.textContent()).toContain('line 0');
    await an.page.getByRole('button', { name: /Go to the newest|new message/ }).click();
    await an.page.getByRole('log').getByText('line 119', { exact: true }).waitFor();
    await an.context.close();
  });

  it('shows where she left off, counts what is for her, and is read only once she has looked', async () => {
    const { emma, room, an } = await begin(server, 'Porch', 3);
    await goTo(an, room);
    await an.page.goto('/you');
    await say(emma, room.id, 'something new');
    await say(emma, room.id, `@${an.handle} are you there?`);
    const place = an.page.getByRole('link', { name: /Porch/ });
    await place.getByRole('img', { name: '1 for you' }).waitFor();
    expect(await place.getAttribute('class')).toContain('unread');
    await place.click();
    await an.page.getByText('New', { exact: true }).waitFor();
    await an.page.locator('.place.room:not(.unread)', { hasText: 'Porch' }).waitFor();
    // The line stays while she reads, though all of it is read by now.
    expect(await an.page.getByText('New', { exact: true }).count()).toBe(1);
    const rooms = await listRooms(server, an);
    expect(rooms.find(({ id }) => id === room.id)).toMatchObject({ unreadForMe: 0, membership: { readNumber: 5 } });
    await an.context.close();
  });

  it('does not send what an input method is still composing', async () => {
    const { emma, room, an } = await begin(server, 'Kana', 1);
    await goTo(an, room);
    const field = an.page.getByRole('textbox', { name: 'Write to Kana' });
    await field.click();
    const keyboard = await an.context.newCDPSession(an.page);
    await keyboard.send('Input.imeSetComposition', { text: 'かんじ', selectionStart: 3, selectionEnd: 3 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await keyboard.send('Input.insertText', { text: '漢字' });
    await an.page.waitForTimeout(300);
    expect(await field.inputValue()).toContain('漢字');
    const page = await emma.must('message:list', { roomId: room.id });
    expect(page.messages.map(({ text }) => text)).toEqual(['line 0']);
    await field.press('Enter');
    await an.page.getByRole('log').getByText('漢字').waitFor();
    await an.context.close();
  });

  it('sends once what two tabs of hers wrote without a connection, and signs neither out', async () => {
    const { emma, room, an } = await begin(server, 'Two windows', 1);
    await goTo(an, room);
    const second = await an.context.newPage();
    await second.goto(`/rooms/${room.id}`);
    await second.getByRole('log').getByText('line 0').waitFor();
    await an.context.setOffline(true);
    for (const [page, text] of [
      [an.page, 'from the first'],
      [second, 'from the second'],
    ] as const) {
      await page.getByRole('textbox', { name: 'Write to Two windows' }).fill(text);
      await page.keyboard.press('Enter');
      await page.getByRole('log').getByText(text).waitFor();
    }
    await second.getByRole('log').getByText('from the first').waitFor();
    await an.context.setOffline(false);
    await expect
      .poll(async () => (await emma.must('message:list', { roomId: room.id })).messages.length, { timeout: 15_000 })
      .toBe(3);
    await Promise.all([an.page.reload(), second.reload()]);
    for (const page of [an.page, second]) {
      for (const text of ['from the first', 'from the second']) {
        await page.getByRole('log').getByText(text).waitFor();
        expect(await page.getByRole('log').getByText(text).count()).toBe(1);
      }
    }
    const { messages } = await emma.must('message:list', { roomId: room.id });
    expect(messages.map(({ text }) => text).sort()).toEqual(['from the first', 'from the second', 'line 0']);
    await an.context.close();
  });

  it('shows news beside the composer and never on it, on any screen, and F6 goes there', async () => {
    const { room, an } = await begin(server, 'News', 2);
    for (const width of [1440, 820, 390]) {
      await an.page.setViewportSize({ width, height: 800 });
      await goTo(an, room);
      await an.page.keyboard.press('Shift+Escape');
      const toast = await an.page.locator('.toast').boundingBox();
      const composer = await an.page.locator('.composer .box').boundingBox();
      if (!toast || !composer) throw new Error('There is nothing to compare.');
      const isBeside = toast.x + toast.width <= composer.x || toast.y + toast.height <= composer.y;
      expect(isBeside, `at ${width} px`).toBe(true);
      await an.page.keyboard.press('F6');
      await expect.poll(() => an.page.evaluate(() => document.activeElement?.closest('.toast') !== null)).toBe(true);
    }
    await an.context.close();
  });

  it('leaves her screen the moment she is taken out of the room', async () => {
    const { emma, room, an } = await begin(server, 'Not for her', 2);
    await goTo(an, room);
    const { members } = await emma.must('room:members', { roomId: room.id });
    const memberId = members.find(({ card }) => card.handle === an.handle)?.card.id ?? '';
    await emma.must('room:update', { roomId: room.id, entry: 'strict' });
    await emma.must('room:removeMember', { roomId: room.id, memberId, reason: 'A reason.' });
    await an.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await an.page.content()).not.toContain('line 1');
    await an.context.close();
  });
});

/** A room of Emma’s with some lines in it, which An has joined. */
async function begin(server: TestServer, name: string, lines: number) {
  const emma = await signUp(server, { name: '山田エマ' });
  const room = await openRoom(emma, [], { name });
  const an = await join(server, 'Nguyễn Thị Ánh');
  await an.page.goto(`/rooms/${room.id}`);
  await an.page.getByRole('button', { name: 'Join' }).click();
  await an.page.getByRole('heading', { name, level: 1 }).waitFor();
  const said = [];
  for (let count = 0; count < lines; count++) said.push(await say(emma, room.id, `line ${count}`));
  return { emma, room, an, first: said[0] as Awaited<ReturnType<typeof say>> };
}

async function goTo({ page }: Visitor, room: Room): Promise<void> {
  await page.goto(`/rooms/${room.id}`);
  await page.getByRole('log').getByText(/^line/).last().waitFor();
  await page.waitForTimeout(500);
}

/** The first message that is whole in sight, and where it stands. */
function findFirstRow(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const top = document.querySelector('[role="log"]')?.getBoundingClientRect().top ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const row = rows.find((one) => one.getBoundingClientRect().top > top + 60);
    return { id: row?.dataset.row ?? '', top: row?.getBoundingClientRect().top ?? 0 };
  });
}

function topOf(page: Page, id: string): Promise<number | undefined> {
  return page.evaluate((row) => document.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect().top, id);
}

/** Her rooms as the server would tell them to another device of hers. */
async function listRooms(server: TestServer, { handle }: Visitor): Promise<Room[]> {
  const { value: session } = await server.rest('account:signIn', { handle, password: PASSWORD });
  const { value } = await server.rest('room:list', {}, { token: session.accessToken });
  return value.rooms;
}
