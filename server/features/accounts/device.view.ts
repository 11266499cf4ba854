import type { Device } from '#shared/contract/accounts.ts';
import type { DeviceDocument } from './device.model.ts';

export function toDeviceView(
  { _id, label, kind, createdAt, lastUsedOn }: DeviceDocument,
  thisDeviceId: string,
): Device {
  return { id: _id, label, kind, createdAt: createdAt.toISOString(), lastUsedOn, isThisOne: _id === thisDeviceId };
}
