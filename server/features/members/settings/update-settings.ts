import type { Call } from '#server/platform/call.ts';
import { audience } from '#server/platform/publisher.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { findSettings, forgetSettings } from './find-settings.ts';
import { saveSettings } from './settings.store.ts';

/** Changes what she named. Her other devices hear of it, and nobody else. */
export async function updateSettings({ ctx, actor, input }: Call<'settings:update'>): Promise<Settings> {
  const { memberId, deviceId } = actor;
  if (Object.keys(input).length > 0) {
    await saveSettings(ctx, memberId, input);
    forgetSettings(ctx, memberId);
  }
  const settings = await findSettings(ctx, memberId);
  ctx.publisher.to(audience.member(memberId), 'settings:changed', settings, [audience.device(deviceId)]);
  return settings;
}
