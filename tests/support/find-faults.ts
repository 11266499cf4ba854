import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes there, waits until it has come to rest, and lets axe look at it. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  // The page that was asked for, and not the door to it.
  expect(new URL(page.url()).pathname).toBe(new URL(path, 'http://localhost').pathname);
  await expectNoFault(page, path);
}

/** Lets axe look at the page as it is; `where` names it when a fault is found. */
export async function expectNoFault(page: Page, where: string): Promise<void> {
  // No page of ours has a frame, so axe need not open another page to put its findings together; that takes most of its time,
  // and so does describing what is right.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

const looks = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

/** The page as it is, wide in the light and on a phone in the dark; then as it was. */
export async function expectNoFaultInBothLooks(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await expectNoFault(page, `${where}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
