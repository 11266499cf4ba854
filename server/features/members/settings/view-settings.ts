import type { Call } from '#server/platform/call.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { findSettings } from './find-settings.ts';

export function viewSettings({ ctx, actor }: Call<'settings:view'>): Promise<Settings> {
  return findSettings(ctx, actor.memberId);
}
