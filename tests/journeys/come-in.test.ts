import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJourney } from '#tests/support/browser.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { PASSWORD, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { arrive, fillJoinForm, join, startWithPages } from '#tests/support/visitor.ts';

describeJourney('Coming in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithPages();
  });
  afterAll(() => server?.close());

  it('takes three short steps, and a way back in with handle and password', async () => {
    const mai = await join(server, 'Nguyễn Thị Ánh');
    await mai.page.getByText('Nguyễn Thị Ánh').first().waitFor();
    await mai.context.clearCookies();
    await mai.page.goto('/sign-in');
    await mai.page.getByLabel('Your handle').fill(mai.handle);
    await mai.page.getByLabel('Password').fill('not the password');
    await mai.page.getByRole('button', { name: 'Sign in' }).click();
    await mai.page.getByRole('alert').getByText('do not belong together').waitFor();
    await mai.page.getByLabel('Password').fill(PASSWORD);
    await mai.page.getByRole('button', { name: 'Sign in' }).click();
    await mai.page.getByText('Nguyễn Thị Ánh').first().waitFor();
    // The page comes back signed in by the cookie alone.
    await mai.page.reload();
    await mai.page.getByText('Nguyễn Thị Ánh').first().waitFor();
    await mai.context.close();
  });

  it('takes her back to the field that is wrong, with what she typed kept', async () => {
    const taken = await signUp(server);
    const visitor = await arrive(server, { name: '김나래' });
    await fillJoinForm({ ...visitor, handle: taken.handle });
    await visitor.page.getByText('is taken already').first().waitFor();
    expect(await visitor.page.getByLabel('What should we call you?').inputValue()).toBe('김나래');
    await visitor.context.close();
  });

  it('refuses someone under 13 kindly, keeps nothing, and refuses a second try in the same sitting', async () => {
    const before = await dumpDatabase(server.ctx);
    const child = await arrive(server, { name: 'Emma' });
    await fillJoinForm(child, { year: String(new Date().getFullYear() - 9) });
    await child.page.getByRole('heading', { name: 'Not yet, and thank you for asking' }).waitFor();
    await fillJoinForm(child, { year: '1990' });
    await child.page.getByRole('heading', { name: 'Not yet, and thank you for asking' }).waitFor();
    const after = await dumpDatabase(server.ctx);
    expect(after).toBe(before);
    await child.context.close();
  });

  it('makes the first admin by the link that the server printed, once', async () => {
    const path = new URL(server.firstAdminLink ?? '').pathname + new URL(server.firstAdminLink ?? '').search;
    const admin = await join(server, 'Priya', { path });
    await admin.page.getByText('Priya').first().waitFor();
    const second = await arrive(server, { name: 'Somebody' });
    await fillJoinForm(second, { path });
    await second.page.getByText('This link was used or replaced').waitFor();
    await admin.context.close();
    await second.context.close();
  });
});
