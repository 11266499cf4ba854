import { useMutation } from '@tanstack/react-query';
import { signOut } from '#client/platform/session.ts';

/** Only the server can end it: until it has answered she stays signed in, and is told. */
export function useSignOut() {
  return useMutation({ mutationFn: signOut });
}
