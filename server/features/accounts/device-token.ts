import type { Context } from '#server/platform/context.ts';
import { newSecret } from './secrets.ts';

/** Lets people, and scanners of published code, see at once what it is. */
const PREFIX = 'banyan_';

/** A token for a bot or script. It carries its device’s id, so that it is found without a search by secret. */
export function newDeviceToken(ctx: Context, deviceId: string): string {
  return `${PREFIX}${deviceId}_${newSecret(ctx)}`;
}

export function isDeviceToken(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** The device it names, whether or not its secret is right. */
export function readDeviceToken(token: string): string | null {
  return /^banyan_([a-z0-9]{24})_[\w-]{43}$/.exec(token)?.[1] ?? null;
}
