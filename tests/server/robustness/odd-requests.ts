import fc from 'fast-check';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { Operation } from '#shared/operation.ts';
import { type Known, oddInput, oddValue, operationNames } from './odd-values.ts';

export type OddRequest = { method: string; path: string; headers: Record<string, string>; body?: string };

function rarely<Value>(odd: fc.Arbitrary<Value>, oneIn: number): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: odd });
}

const oddSegment = fc.oneof(
  fc.constantFrom(
    '%',
    '%ZZ',
    '%c0%af',
    '%00',
    '..%2f..%2f',
    '%E0%A4%A',
    '~',
    '*',
    ':roomId',
    '__proto__',
    'a'.repeat(3000),
  ),
  fc.string({ maxLength: 30 }).map(encodeURIComponent),
);
const oddQuery = fc.constantFrom(
  ...[
    '',
    '?',
    '?limit=1&limit=2',
    '?before[$gt]=1&before[$ne]=2',
    '?__proto__[x]=1&constructor=1',
    '?a.b=c&$where=1',
    '?%ZZ=%',
  ],
  ...[
    '?limit=NaN',
    '?limit=1e999',
    '?after=-1',
    '?after=9007199254740993',
    `?${'a=1&'.repeat(1500)}`,
    '?query=%00',
    '?&&&===',
  ],
);
const malformed = fc.constantFrom(
  ...[
    '',
    '{',
    '}',
    '[',
    '{"a":',
    'nul',
    'undefined',
    '"text"',
    '1',
    '1e309',
    '\ufeff{}',
    '{"a":1e400}',
    '{"a":1}{',
    "{'a':1}",
  ],
  ...['[1,2', '\0', '{"a":"\\ud800"}', `${'['.repeat(40_000)}`, `"${'a'.repeat(200_000)}"`, '{"a":1,"a":{"a":2}}'],
);
const contentType = rarely(
  fc.constantFrom(
    ...['text/plain', '', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', '/'],
    ...['application/json; charset=nonsense', 'application/json; charset=utf-16le'],
  ),
  6,
);
const encoding = rarely(fc.constantFrom('gzip', 'br', 'deflate', 'nonsense'), 12);
const authorization = rarely(
  fc.constantFrom(
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'bearer x',
    'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.',
    'Bearer a b c',
  ),
  8,
);
const oddCookie = rarely(
  fc.constantFrom('banyan_refresh=%ZZ', 'banyan_refresh=a.b', 'banyan_refresh', '=;=;', '__proto__=1'),
  2,
);

/** Requests to known routes with odd paths, queries, bodies and headers. `token` is left out where it could end the session. */
export function oddRequest(known: Known, token: string, origin: string): fc.Arbitrary<OddRequest> {
  return fc.constantFrom(...operationNames).chain((name) =>
    fc
      .record({
        input: oddInput(name, known),
        segment: rarely(oddSegment, 4),
        query: rarely(oddQuery, 3),
        body: rarely(malformed, 5),
        method: rarely(fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'), 10),
        ...{ contentType, encoding, authorization, cookie: oddCookie },
      })
      .map((odd) => toRequest(name, odd, token, origin)),
  );
}

type Odd = {
  input: unknown;
  segment: string | null;
  query: string | null;
  body: string | null;
  method: string | null;
  contentType: string | null;
  encoding: string | null;
  authorization: string | null;
  cookie: string | null;
};

function toRequest(name: OperationName, odd: Odd, token: string, origin: string): OddRequest {
  const { rest, over } = operations[name] as Operation;
  const [declared, path] = rest.split(' ') as [string, string];
  const fields = (odd.input ?? {}) as Record<string, unknown>;
  const filled = path.replace(
    /:(\w+)/g,
    (_match, field: string) => odd.segment ?? encodeURIComponent(toText(fields[field])),
  );
  const method = odd.method ?? declared;
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const query = odd.query ?? (hasBody ? '' : `?${new URLSearchParams(toPairs(fields)).toString().slice(0, 8000)}`);
  const body = odd.body ?? JSON.stringify(odd.input) ?? '';
  return {
    method,
    path: `/api${filled}${query}`,
    headers: {
      origin,
      authorization: odd.authorization ?? (over === 'rest' ? '' : `Bearer ${token}`),
      ...(odd.cookie && { cookie: odd.cookie }),
      ...(hasBody && {
        'content-type': odd.contentType ?? 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
      ...(hasBody && odd.encoding && { 'content-encoding': odd.encoding }),
    },
    ...(hasBody && { body }),
  };
}

function toPairs(fields: Record<string, unknown>): Array<[string, string]> {
  return Object.entries(fields).map(([key, value]) => [key, toText(value)]);
}

/** Deep and self-made objects have no text of their own that can be trusted. */
function toText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.toWellFormed().slice(0, 2000);
}

/** Paths outside the API. */
export const oddPage: fc.Arbitrary<OddRequest> = fc
  .tuple(
    fc.constantFrom('/', '/assets/', '/api/', '/api', '/socket.io/', '/%2e%2e/', '//'),
    oddSegment,
    oddQuery,
    oddValue,
  )
  .map(([base, segment, query]) => ({ method: 'GET', path: `${base}${segment}${query}`, headers: {} }));
