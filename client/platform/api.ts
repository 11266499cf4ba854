import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import type { Result } from '#shared/result.ts';
import { hasCode, offlineFailure, RequestFailure } from './request-failure.ts';
import { type RestName, sendRequest } from './send-request.ts';
import { freshToken, refreshSession } from './session.ts';
import { currentSocket } from './socket.ts';

const patienceMs = 15_000;

/** Calls an operation over REST, as the signed-in member if there is one. Throws a `RequestFailure`. */
export async function callRest<Name extends RestName>(name: Name, input: Request<Name>): Promise<Output<Name>> {
  const token = await freshToken();
  try {
    return await sendRequest(name, input, { token });
  } catch (failure) {
    if (!token || !hasCode(failure, 'not_signed_in', 'session_ended')) throw failure;
    // The token may have ended by the server's clock before ours.
    await refreshSession();
    const renewed = await freshToken();
    if (!renewed) throw failure;
    return sendRequest(name, input, { token: renewed });
  }
}

/** Calls an operation over the open socket; without one it fails at once, as when the house cannot be reached. */
export async function callSocket<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Output<Name>> {
  const socket = currentSocket();
  if (!socket?.connected) throw offlineFailure();
  const result: Result<Output<Name>> = await socket
    .timeout(patienceMs)
    .emitWithAck(name, input)
    .catch(() => {
      throw offlineFailure();
    });
  if (!result.ok) throw new RequestFailure(result.error);
  return result.value;
}
