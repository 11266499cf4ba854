import type { Context } from '#server/platform/context.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { type SettingsDocument, settingsModel } from './settings.model.ts';

export async function readSettings(ctx: Context, memberId: string): Promise<Partial<Settings>> {
  const known = await settingsModel(ctx).findById(memberId).lean<SettingsDocument | null>();
  if (!known) return {};
  const { _id, ...settings } = known;
  return settings;
}

export async function saveSettings(ctx: Context, memberId: string, change: Partial<Settings>): Promise<void> {
  await settingsModel(ctx).updateOne({ _id: memberId }, { $set: change }, { upsert: true });
}

export async function deleteSettings(ctx: Context, memberId: string): Promise<void> {
  await settingsModel(ctx).deleteOne({ _id: memberId });
}
