import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '#server/platform/context.ts';

type Purpose = 'refresh token' | 'device token' | 'invite code' | 'first admin code' | 'sign-in' | 'guardian code';

/** 32 random bytes that are safe in a cookie, a header and a link. */
export function newSecret(ctx: Context): string {
  return ctx.clock.randomBytes(32).toString('base64url');
}

/** How a secret is stored: whoever reads the database cannot use it, nor find it without the key outside. */
export function hashSecret(ctx: Context, purpose: Purpose, secret: string): string {
  return createHmac('sha256', ctx.keys.refreshTokenKey).update(`${purpose}:${secret}`).digest('base64url');
}

export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
