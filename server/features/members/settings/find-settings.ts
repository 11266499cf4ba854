import { createCache } from '#server/platform/cache.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { readSettings } from './settings.store.ts';

const settingsOf = remember('settings', (ctx) => createCache((memberId) => readSettings(ctx, memberId)));

/** Until she says otherwise, nobody may ask her for anything and every content note is closed. */
const unsaid: Settings = {
  conversationsWith: 'nobody',
  openTopics: [],
  country: null,
  lang: null,
  isDiscreet: false,
  discreetTitle: 'notes',
  leavesOnShift: false,
};

/** What a member has chosen for herself, with what holds for everyone where she chose nothing. */
export async function findSettings(ctx: Context, memberId: string): Promise<Settings> {
  return { ...unsaid, ...(await settingsOf(ctx).get(memberId)) };
}

export function forgetSettings(ctx: Context, memberId: string): void {
  settingsOf(ctx).forget(memberId);
}
