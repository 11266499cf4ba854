import { hashSecret } from '#server/features/accounts/secrets.ts';
import type { Context } from '#server/platform/context.ts';

/** Letters and digits that are not taken for one another when they are read out. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Twelve letters in three groups, 60 bits: to be read out, written down and typed on a phone. */
export function newGuardianCode(ctx: Context): string {
  const letters = [...ctx.clock.randomBytes(12)].map((byte) => alphabet.charAt(byte & 31));
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

/** However it was typed: in any case, with or without its dashes. */
export function hashGuardianCode(ctx: Context, code: string): string {
  const typed = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return hashSecret(ctx, 'guardian code', typed);
}
