import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type DeviceDocument, deviceModel } from './device.model.ts';
import { isInGrace } from './refresh-grace.ts';

/** Successors that one grace can give; more tabs than this do not ask within half a minute. */
const MAX_SUCCESSORS = 8;

export async function insertDevice(ctx: Context, device: DeviceDocument, session?: ClientSession): Promise<void> {
  await deviceModel(ctx).create([device], { ...(session && { session }) });
}

export async function readDevice(ctx: Context, deviceId: string): Promise<DeviceDocument | null> {
  return deviceModel(ctx).findById(deviceId).lean<DeviceDocument | null>();
}

export async function findDeviceByFamily(ctx: Context, family: string): Promise<DeviceDocument | null> {
  return deviceModel(ctx).findOne({ family }).lean<DeviceDocument | null>();
}

export async function listDevicesOf(ctx: Context, memberId: string): Promise<DeviceDocument[]> {
  return deviceModel(ctx).find({ memberId }).sort({ createdAt: 1 }).lean<DeviceDocument[]>();
}

/** Which of them were there to be deleted. */
export async function deleteDevices(ctx: Context, memberId: string, deviceIds: string[]): Promise<number> {
  const { deletedCount } = await deviceModel(ctx).deleteMany({ memberId, _id: trusted({ $in: deviceIds }) });
  return deletedCount;
}

export async function saveLastUse(ctx: Context, deviceId: string, day: string): Promise<void> {
  await deviceModel(ctx).updateOne({ _id: deviceId }, { $set: { lastUsedOn: day } });
}

export type Rotation = {
  family: string;
  presentedHash: string;
  nextHash: string;
  now: Date;
  expiresAt: Date;
};

/** Uses a refresh token up and puts the next in its place, in one atomic step; false when it is not the newest. */
export async function rotateRefreshToken(ctx: Context, rotation: Rotation): Promise<boolean> {
  const { family, presentedHash, nextHash, now, expiresAt } = rotation;
  const { matchedCount } = await deviceModel(ctx).updateOne(
    { family, refreshHashes: presentedHash, expiresAt: trusted({ $gt: now }) },
    {
      $set: {
        refreshHashes: [nextHash],
        previousHash: presentedHash,
        expiresAt,
        lastUsedOn: now.toISOString().slice(0, 10),
      },
    },
  );
  return matchedCount === 1;
}

/**
 * When the answer to a refresh is lost, or two tabs refresh at once, an honest browser comes with the token before. For half
 * a minute it gets another successor, and the first to be used ends the others. A thief gains nothing by it: as soon as
 * both sides have gone on, the one with the older token ends the session, as ever.
 */
export async function rotateWithinGrace(ctx: Context, rotation: Rotation): Promise<boolean> {
  const { family, presentedHash, nextHash, now } = rotation;
  if (!isInGrace(ctx, family)) return false;
  const { matchedCount } = await deviceModel(ctx).updateOne(
    {
      family,
      previousHash: presentedHash,
      expiresAt: trusted({ $gt: now }),
    },
    { $push: { refreshHashes: { $each: [nextHash], $slice: -MAX_SUCCESSORS } } },
  );
  return matchedCount === 1;
}
