import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, waitForCase } from '#tests/server/anonymity/questions.ts';
import { describeJourney } from '#tests/support/browser.ts';
import { expectNoFaultInBothLooks } from '#tests/support/find-faults.ts';
import { firstAdmin, openRoom, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { join, startWithPages, type Visitor } from '#tests/support/visitor.ts';

describeJourney('The sealed envelope', () => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startWithPages();
    admin = await firstAdmin(server);
  });
  afterAll(() => server?.close());

  it('is made by three leads on one page, and two of them open one question with it', async () => {
    const first = await join(server, 'Priya Rao');
    const second = await join(server, 'สุภาพร ศรีสุวรรณ์วงศ์พิทักษ์');
    const third = await signUp(server, { name: 'மீனாட்சி சுந்தரேஸ்வரன்' });
    await makeLeads([first.handle, second.handle, third.handle]);

    const shares = await makeKey(first);
    expect(shares).toHaveLength(3);
    const question = await askQuestion();
    await begin(first, question, shareOf(shares, first));
    await second.page.goto('/moderation?tab=openings');
    await second.page.getByText('Waits for a second lead').waitFor();
    await expectNoFaultInBothLooks(second.page, 'waiting for a second lead');
    await second.page.getByRole('button', { name: 'Give my share and open it' }).click();
    await second.page.locator('input[type=file]').setInputFiles(toFile(shareOf(shares, second)));
    await second.page.getByRole('dialog').getByRole('button', { name: 'Give my share and open it' }).click();
    await second.page.getByRole('alertdialog').getByText('Canary Asker').waitFor();
    await expectNoFaultInBothLooks(second.page, 'opened');
    await second.page.getByRole('button', { name: 'Close, and forget it' }).click();
    await second.page.getByText('The asker is told on').waitFor();
    expect(await second.page.content()).not.toContain('Canary Asker');
    // The first lead’s page heard of it, and was never told whom they found.
    await first.page.getByText('The asker is told on').waitFor();
    expect(await first.page.content()).not.toContain('Canary Asker');
    for (const { context } of [first, second]) await context.close();
  }, 240_000);

  async function makeLeads(handles: string[]): Promise<void> {
    const { members } = await admin.must('member:list', { limit: 100 });
    for (const [place, handle] of handles.entries()) {
      const memberId = members.find((member) => member.handle === handle)?.id ?? '';
      // The first reads questions, too, and so finds the case.
      if (place === 0) await admin.must('member:setRole', { memberId, role: 'moderator' });
      await admin.must('member:setLead', { memberId, isLead: true });
    }
  }

  async function askQuestion(): Promise<string> {
    const asker = await signUp(server, { name: 'Canary Asker' });
    const moderator = await signUp(server, { role: 'moderator' });
    const room = await openRoom(moderator, [asker], { anonymousQuestions: 'members' });
    await ask(server, room.id, { as: asker, title: 'I will not be here tomorrow' });
    return (await waitForCase(moderator, 'I will not be here tomorrow')).id;
  }
});

/** The ceremony; what each of the three has in her file. */
async function makeKey({ page }: Visitor): Promise<string[]> {
  await page.goto('/you/leads-key');
  await page.getByText('There is no key yet').waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expectNoFaultInBothLooks(page, 'before the key');
  await page.getByRole('button', { name: 'Make the key on this device' }).click();
  const use = page.getByRole('button', { name: 'Use this key from now on' });
  const shares: string[] = [];
  for (let nth = 0; nth < 3; nth++) {
    expect(await use.getAttribute('aria-disabled')).toBe('true');
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Save the share of/ })
      .first()
      .click();
    shares.push(await readFile(await (await download).path(), 'utf8'));
  }
  await expectNoFaultInBothLooks(page, 'the shares');
  await use.click();
  await page.getByText(/^Made on .* by Priya Rao\./).waitFor();
  expect(await page.getByRole('button', { name: /share/ }).count()).toBe(0);
  return shares;
}

/** The first half, with the line of the share pasted. */
async function begin({ page }: Visitor, caseId: string, share: string): Promise<void> {
  await page.goto(`/moderation?case=${caseId}`);
  await page.getByRole('button', { name: 'Open this question (two leads needed)' }).click();
  await page.getByRole('button', { name: 'Give my share and begin' }).click();
  await page.getByText('Choose one of these').waitFor();
  await page.getByLabel('Somebody’s life is in danger').check();
  await page.getByLabel('What has happened').fill('She says good-bye to everybody.');
  await page.getByLabel('Your share').fill(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4}){10,}$/m.exec(share)?.[0] ?? '');
  await expectNoFaultInBothLooks(page, 'beginning');
  await page.getByRole('button', { name: 'Give my share and begin' }).click();
  await page.getByText('Waits for a second lead').waitFor();
}

const shareOf = (shares: string[], { handle }: Visitor) => shares.find((text) => text.includes(`@${handle}`)) ?? '';

const toFile = (text: string) => ({ name: 'share.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
