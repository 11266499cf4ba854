import type { Call } from '#server/platform/call.ts';
import { findWorkingInvite } from './find-working-invite.ts';

export async function checkInvite({ ctx, input }: Call<'invite:check'>) {
  return { isValid: (await findWorkingInvite(ctx, input.code)) !== null };
}
