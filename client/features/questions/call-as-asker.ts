import { callRest } from '#client/platform/api.ts';
import { sendRequest } from '#client/platform/send-request.ts';
import type { Output, Request } from '#shared/contract/operations.ts';
import { useClaim } from './claim.ts';

type OfAsker =
  | 'question:list'
  | 'question:view'
  | 'question:reply'
  | 'question:edit'
  | 'question:withdraw'
  | 'question:accept'
  | 'question:report'
  | 'question:reports'
  | 'question:statements'
  | 'question:appeal'
  | 'question:eraseAll';

/**
 * Calls as whoever asked: with her words if she gave them, else as the member that she is. The words never travel together
 * with an account, but for the one call by which she brings them to it.
 */
export function callAsAsker<Name extends OfAsker>(
  name: Name,
  input: Omit<Request<Name>, 'code'>,
): Promise<Output<Name>> {
  const { words } = useClaim.getState();
  if (words === undefined) return callRest(name, input as Request<Name>);
  return sendRequest(name, { ...input, code: words } as Request<Name>);
}
