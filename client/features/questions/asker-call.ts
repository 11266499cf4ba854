import { createContext, useContext } from 'react';
import { callRest } from '#client/platform/api.ts';
import type { Request } from '#shared/contract/operations.ts';
import { callAsAsker } from './call-as-asker.ts';

/** In a thread she is the member that she is, also while words of before lie in the memory of this page. */
export const callAsMember: typeof callAsAsker = (name, input) => callRest(name, input as Request<typeof name>);

export const AskerCall = createContext<typeof callAsAsker>(callAsAsker);

export function useAskerCall(): typeof callAsAsker {
  return useContext(AskerCall);
}
