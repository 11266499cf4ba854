import { afterAll, beforeAll, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { expectAccessible, expectNoFault } from '#tests/support/find-faults.ts';
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
    for (const path of ['/', '/sign-in', '/join', '/suspended', '/your-data', '/left'])
      await expectAccessible(visitor.page, path);
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
    const talk = [`/rooms/${room.id}`, `/rooms/${room.id}/threads/${threadId}`, '/forum'];
    const own = ['/you', '/you/settings', '/you/data', '/you/statements', '/you/reports', `/members/${steward.id}`];
    for (const path of ['/', '/rooms?find', ...talk, ...own]) await expectAccessible(member.page, path);
    await member.page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/rooms', `/rooms/${room.id}`, '/forum', '/you/settings'])
      await expectAccessible(member.page, path);
    await member.context.close();
  }, 180_000);

  it('has none in help, numbers and private conversations either, light and dark', async () => {
    const visitor = await arrive(server);
    for (const path of ['/support', '/trust', '/transparency', '/leaving']) await expectAccessible(visitor.page, path);
    await visitor.context.close();

    const steward = await signUp(server, { name: 'மீனாட்சி சுந்தரேஸ்வரன்' });
    const room = await openRoom(steward, [], { name: 'Courtyard' });
    const member = await join(server, '陳美玲');
    const { page } = member;
    await page.goto(`/rooms/${room.id}`);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    await page.goto('/you/settings');
    await page.getByLabel('People I share a room with').click();
    await page.getByRole('radio', { name: 'People I share a room with', checked: true }).waitFor();
    const { members } = await steward.must('member:search', { query: member.handle });
    const memberIds = members.map(({ id }) => id);
    const request = await steward.must('conversation:start', { clientId: clientId(), memberIds, note: 'வணக்கம்' });
    await expectAccessible(page, `/rooms/${request.id}`);
    await page.getByRole('button', { name: 'Block and report' }).click();
    await page.getByRole('dialog').waitFor();
    await expectNoFault(page, 'block and report');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('textbox', { name: /^Write to/ }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of [
      `/rooms/${request.id}?about`,
      `/members/${steward.id}`,
      '/support',
      '/transparency',
      '/leaving',
    ])
      await expectAccessible(page, path);
    await page.getByRole('button', { name: 'A private conversation' }).click();
    await page.getByLabel('A name or a handle').fill(`@${steward.handle}`);
    await page.getByRole('dialog').getByRole('button', { name: steward.handle }).waitFor();
    await expectNoFault(page, 'a private conversation');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'light' });
    for (const path of ['/support', '/transparency', '/rooms', `/rooms/${request.id}`])
      await expectAccessible(page, path);
    await member.context.close();
  }, 180_000);
});
