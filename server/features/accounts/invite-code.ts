import { createHmac } from 'node:crypto';
import type { Context } from '#server/platform/context.ts';
import { hashSecret } from './secrets.ts';

/** The code of an invite: 128 bits that only this server can make again from the invite’s id. */
export function toInviteCode(ctx: Context, inviteId: string): string {
  return createHmac('sha256', ctx.keys.idKey)
    .update(`invite:${inviteId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

export function hashInviteCode(ctx: Context, code: string): string {
  return hashSecret(ctx, 'invite code', code);
}
