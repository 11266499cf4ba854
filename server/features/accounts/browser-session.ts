import type { Cookies } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { signAccessToken } from './access-token.ts';
import type { DeviceDocument } from './device.model.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { toDay, toStartOfDay } from './to-day.ts';
import { viewMeOn } from './view-me.ts';

/** A browser that does not come back for so long is signed out. */
const DAY_MS = 24 * 60 * 60 * 1000;
const LIFETIME_MS = 30 * DAY_MS;

/** A refresh token is the name of its family, which stays, and a secret that is used once. */
export type RefreshToken = { family: string; token: string; hash: string };

/** A browser newly signed in, not yet stored. */
export function newBrowser(ctx: Context, memberId: string, label: string) {
  const refresh = newRefreshToken(ctx, ctx.clock.newId());
  const now = ctx.clock.now();
  const device: DeviceDocument = {
    _id: ctx.clock.newId(),
    memberId,
    label,
    kind: 'browser',
    createdAt: toStartOfDay(now),
    lastUsedOn: toDay(now),
    family: refresh.family,
    refreshHashes: [refresh.hash],
    expiresAt: endOfSession(ctx),
  };
  return { device, refresh };
}

export function newRefreshToken(ctx: Context, family: string): RefreshToken {
  const token = `${family}.${newSecret(ctx)}`;
  return { family, token, hash: hashSecret(ctx, 'refresh token', token) };
}

export function readRefreshToken(ctx: Context, token: string): RefreshToken | null {
  const family = /^([a-z0-9]{24})\.[\w-]{43}$/.exec(token)?.[1];
  return family ? { family, token, hash: hashSecret(ctx, 'refresh token', token) } : null;
}

export function endOfSession(ctx: Context): Date {
  return toStartOfDay(new Date(ctx.clock.now().getTime() + LIFETIME_MS + DAY_MS));
}

/** Hands the browser what it needs: the cookie, and a token for the next ten minutes. */
export async function giveSession(
  ctx: Context,
  cookies: Cookies,
  { memberId, deviceId, refresh }: { memberId: string; deviceId: string; refresh: RefreshToken },
): Promise<Session> {
  const me = await viewMeOn(ctx, memberId, deviceId);
  const { accessToken, expiresAt } = signAccessToken(ctx, { memberId, deviceId });
  cookies.setRefreshToken(refresh.token, LIFETIME_MS);
  return { accessToken, expiresAt: expiresAt.toISOString(), me };
}
