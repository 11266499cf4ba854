import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes through the queue with J and K until the case that begins with these words is open. */
export async function openByKeys(page: Page, words: string): Promise<void> {
  await page.locator('.qi .ex').filter({ hasText: words }).waitFor();
  for (let step = await stepTo(page, words); step !== 0; step = await stepTo(page, words)) {
    const before = page.url();
    await page.keyboard.press(step > 0 ? 'j' : 'k');
    // Drawn, too: from a row that is not marked yet the next step would be counted wrongly.
    await expect.poll(() => isDrawnAfter(page, before)).toBe(true);
  }
  await page.locator('.decide').waitFor();
}

function isDrawnAfter(page: Page, before: string): Promise<boolean> {
  return page.evaluate((address) => {
    const here = document.querySelector<HTMLAnchorElement>('.qi[aria-current]');
    return location.href !== address && here?.href === location.href;
  }, before);
}

function stepTo(page: Page, words: string): Promise<number> {
  return page.locator('.qi').evaluateAll((rows, wanted) => {
    const here = rows.findIndex((row) => row.hasAttribute('aria-current'));
    const there = rows.findIndex((row) => row.querySelector('.ex')?.textContent?.startsWith(wanted));
    return there < 0 ? 1 : Math.sign(there - here);
  }, words);
}

/** Presses Tab until it has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty Tabs did not lead to ${control}.`);
}

/** Goes to a tab of the desk as somebody without a mouse does: to the tab where she is, and on with the arrows. */
export async function goToTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Review' });
  const tab = tabs.getByRole('link', { name: new RegExp(`^${name}`) });
  await tabTo(page, tabs.getByRole('link').first());
  await page.keyboard.press('Home');
  for (let presses = 0; !(await hasFocus(tab)); presses++) {
    if (presses > 12) throw new Error(`No arrow led to ${name}.`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => tab.getAttribute('aria-current')).toBe('page');
}

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

export function focusTitle(page: Page): Promise<void> {
  return page.getByRole('heading', { level: 1 }).focus();
}

export function labelOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.labels?.[0]?.textContent ?? '');
}
