import { type OperationName, type Output, operations, type Request } from '#shared/contract/operations.ts';
import type { Operation } from '#shared/operation.ts';

export type Caller = { url: string; token?: string };

/** Calls an operation over REST; throws what was refused. */
export async function callBanyan<Name extends OperationName>(
  { url, token }: Caller,
  name: Name,
  input: Request<Name>,
): Promise<Output<Name>> {
  const [method, path] = (operations[name] as Operation).rest.split(' ') as [string, string];
  const fields = input as Record<string, unknown>;
  const filled = path.replace(/:(\w+)/g, (_match, field: string) => encodeURIComponent(String(fields[field])));
  const response = await fetch(`${url}/api${filled}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(method !== 'GET' && { body: JSON.stringify(fields) }),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Output<Name>;
}
