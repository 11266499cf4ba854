import type { Output, Request } from '#shared/contract/operations.ts';
import { restPaths } from '#shared/contract/rest-paths.gen.ts';
import type { ErrorBody } from '#shared/errors.ts';
import { offlineFailure, RequestFailure } from './request-failure.ts';

export type RestName = keyof typeof restPaths;

/** Longer than the server ever needs; a network that swallows the answer must not leave her waiting for ever. */
const patienceMs = 20_000;

export type SendOptions = {
  token?: string | undefined;
  /** For what may take longer than a moment. */
  patience?: number;
};

/** One REST call of the contract. */
export async function sendRequest<Name extends RestName>(
  name: Name,
  input: Request<Name>,
  options: SendOptions = {},
): Promise<Output<Name>> {
  return readAnswer<Output<Name>>(await send(name, input, options));
}

/** One REST call whose answer is a file, whole or not at all. */
export async function requestFile<Name extends RestName>(
  name: Name,
  input: Request<Name>,
  options: SendOptions = {},
): Promise<Blob> {
  const response = await send(name, input, options);
  if (!response.ok) return readAnswer<never>(response);
  return response.blob().catch(() => {
    throw offlineFailure();
  });
}

async function send<Name extends RestName>(
  name: Name,
  input: Request<Name>,
  { token, patience = patienceMs }: SendOptions,
): Promise<Response> {
  const { method, path, rest } = toAddress(name, input as Record<string, unknown>);
  const isRead = method === 'GET';
  return fetch(`/api${path}${isRead ? toQuery(rest) : ''}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(!isRead && { 'content-type': 'application/json' }),
    },
    ...(!isRead && { body: JSON.stringify(rest) }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw offlineFailure();
  });
}

/** Puts what the path names into it; the rest goes into the query or the body. */
function toAddress(name: RestName, input: Record<string, unknown>) {
  const [method = 'GET', pattern = ''] = restPaths[name].split(' ');
  const rest = { ...input };
  const path = pattern.replace(/:(\w+)/g, (_segment, key: string) => {
    delete rest[key];
    return encodeURIComponent(String(input[key]));
  });
  return { method, path, rest };
}

function toQuery(input: Record<string, unknown>): string {
  const pairs = Object.entries(input).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  // What is not JSON was not said by the house but by something on the way to it.
  const body: unknown = await response.json().catch(() => {
    throw offlineFailure();
  });
  if (response.ok) return body as Answer;
  const { error } = body as { error?: ErrorBody };
  throw error ? new RequestFailure(error) : offlineFailure();
}
