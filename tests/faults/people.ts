import type { Session } from '#shared/contract/accounts.ts';
import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import { callRest } from '#tests/support/call-rest.ts';

/** A member for a fault test: a token that outlives every restart is all that is kept of her. */
export type FaultPerson = { name: string; id: string; token: string; deviceId: string };

let count = 0;

/** Signs somebody up and gives her a token without an end, so that no run is too long for it. */
export async function newPerson(url: string, stem: string): Promise<FaultPerson> {
  const handle = `${stem}${(count++).toString(36)}x${process.pid.toString(36)}`;
  const input = { handle, name: handle, password: 'nine banyan roots in a row', bornYear: 1990, bornMonth: 1 };
  const outcome = await must(url, 'account:signUp', input);
  if (outcome.state !== 'signedIn') throw new Error(`${handle} was not signed in`);
  const { accessToken, me }: Session = outcome.session;
  const { token, device } = await must(url, 'device:createToken', { label: 'fault test' }, accessToken);
  return { name: handle, id: me.card.id, token, deviceId: device.id };
}

/** Calls an operation over REST; throws what was refused. */
export async function must<Name extends OperationName>(
  url: string,
  name: Name,
  input: Request<Name>,
  token?: string,
): Promise<Output<Name>> {
  const answer = await callRest(url, name, input, token ? { token } : { origin: url });
  if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
