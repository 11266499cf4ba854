import { useMutation } from '@tanstack/react-query';
import { toDeviceLabel } from '#client/platform/device-label.ts';
import { sendRequest } from '#client/platform/send-request.ts';
import { acceptSession } from '#client/platform/session.ts';
import type { Request } from '#shared/contract/operations.ts';

/** Signs in on this device. */
export function useSignIn() {
  return useMutation({
    mutationFn: (input: Pick<Request<'account:signIn'>, 'handle' | 'password'>) =>
      sendRequest('account:signIn', { ...input, deviceLabel: toDeviceLabel() }),
    onSuccess: acceptSession,
  });
}

export type SignUpInput = Omit<Request<'account:signUp'>, 'deviceLabel'>;

/** Opens an account; whoever need not wait for a steward is signed in at once. */
export function useSignUp() {
  return useMutation({
    mutationFn: (input: SignUpInput) => sendRequest('account:signUp', { ...input, deviceLabel: toDeviceLabel() }),
    onSuccess: (outcome) => {
      if (outcome.state === 'signedIn') acceptSession(outcome.session);
    },
  });
}
