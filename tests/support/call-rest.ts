import { type OperationName, type Output, operations } from '#shared/contract/operations.ts';
import type { ErrorBody } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';

export type Answer<Value> = { status: number; value: Value; error: ErrorBody; headers: Headers; setCookie: string[] };
export type RestOptions = { token?: string; origin?: string | null; cookie?: string };

/** Path segments from the input, the rest as query or body, as any client does it. */
export async function callRest<Name extends OperationName>(
  url: string,
  name: Name,
  input: unknown,
  { token, origin, cookie }: RestOptions,
): Promise<Answer<Output<Name>>> {
  const [method, path] = (operations[name] as Operation).rest.split(' ') as [string, string];
  const fields = new Map(Object.entries((input ?? {}) as object));
  const filled = path.replace(/:(\w+)/g, (_match, field: string) => {
    const value = String(fields.get(field));
    fields.delete(field);
    return encodeURIComponent(value);
  });
  const isQuery = method === 'GET' || method === 'DELETE';
  const query = isQuery
    ? `?${new URLSearchParams([...fields].filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]))}`
    : '';
  const response = await fetch(`${url}/api${filled}${query}`, {
    method,
    headers: {
      ...(!isQuery && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(origin && { origin }),
      ...(cookie && { cookie }),
    },
    ...(!isQuery && { body: JSON.stringify(Object.fromEntries(fields)) }),
  });
  const body = (await response.json()) as { error?: ErrorBody };
  return {
    status: response.status,
    value: body as Output<Name>,
    error: body.error as ErrorBody,
    headers: response.headers,
    setCookie: response.headers.getSetCookie(),
  };
}
