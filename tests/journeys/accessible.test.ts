import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { arrive, join, startWithPages } from '#tests/support/visitor.ts';

describeJourney('Every page', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('has no fault that axe can find, for visitors and members, on a desktop and a phone', async () => {
    const visitor = await arrive(server);
    for (const path of ['/', '/sign-in', '/join']) await expectAccessible(visitor.page, path);
    await visitor.context.close();

    const steward = await signUp(server, { name: 'สุภาพร' });
    const room = await openRoom(steward, [], { name: 'ห้องครัวคุณยาย' });
    await say(steward, room.id, 'กินข้าวหรือยัง **ทุกคน**');
    const started = await steward.must('thread:start', {
      roomId: room.id,
      clientId: clientId(),
      title: 'Which rice for kheer?',
      text: 'Mine turns to glue.',
    });
    const threadId = started.state === 'sent' ? started.thread.id : '';
    const member = await join(server, '陳美玲');
    await member.page.goto('/rooms?find');
    await member.page.getByRole('button', { name: 'Join' }).click();
    await member.page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    const pages = ['/', '/rooms?find', `/rooms/${room.id}`, `/rooms/${room.id}/threads/${threadId}`, '/forum', '/you'];
    for (const path of pages) await expectAccessible(member.page, path);
    await member.page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/rooms', `/rooms/${room.id}`, '/forum']) await expectAccessible(member.page, path);
    await member.context.close();
  }, 180_000);
});

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}
