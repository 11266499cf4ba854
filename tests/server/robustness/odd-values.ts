import fc from 'fast-check';
import { z } from 'zod';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { Operation } from '#shared/operation.ts';

export const operationNames = Object.keys(operations) as OperationName[];
export const socketNames = operationNames.filter((name) => (operations[name] as Operation).over !== 'rest');

const nest = (depth: number, open: string, close: string) => JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

/** Values that no client of ours sends. `JSON.parse`, because only that makes an own key called `__proto__`. */
const mischief: unknown[] = [
  ...[
    null,
    true,
    false,
    -0,
    0.1,
    -1,
    2 ** 53,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    '\0',
    '\ud800',
    '1e9',
  ],
  ...[
    'NaN',
    '0x10',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%00',
    '{{7*7}}',
    "' OR 1=1 --",
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    ['a', 'b'],
    { length: 1e9 },
    { toString: 1, valueOf: 1 },
    { toJSON: 'x' },
    JSON.parse('{"then":"x"}'),
  ],
  ...[
    { $where: 'sleep(5000)' },
    { $ne: null },
    { $gt: '' },
    { $regex: '(a+)+$' },
    { 'a.b': 1 },
    { 'a.$b': 1 },
    { $set: {} },
  ],
  ...[{ _bsontype: 'ObjectID', id: 'x' }, { $oid: 'z'.repeat(24) }, { $date: 'x' }, { $numberLong: '1' }],
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'),
  ...[nest(4000, '[', ']'), nest(4000, '{"a":', '}'), nest(300, '{"$and":[', ']}')],
  ...['a'.repeat(60_000), '👩‍👩‍👧‍👦'.repeat(800), 'e\u0301'.repeat(9000), '\u200b'.repeat(500), '𝕏'.repeat(5000)],
  Array.from({ length: 5000 }, () => null),
  Object.fromEntries(Array.from({ length: 2000 }, (_, nth) => [`k${nth}`, nth])),
];

export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...mischief) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
);

export const oddKey = fc.constantFrom(
  '__proto__',
  'constructor',
  '$where',
  'a.b',
  'roomId.$ne',
  '',
  '0',
  'toString',
  '\0',
  'extra',
);

/** What is known to exist, so that some odd inputs get past the door. */
export type Known = { ids: string[]; handles: string[] };

/** An input of an operation with some fields right, some odd, some missing and some too many. */
export function oddInput(name: OperationName, known: Known): fc.Arbitrary<unknown> {
  const { input } = operations[name] as Operation;
  const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
  const some = (field: string) =>
    fc.oneof(
      { weight: 5, arbitrary: plausible(field, known) },
      { weight: 2, arbitrary: oddValue },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  const whole = fc
    .tuple(
      fc.record(Object.fromEntries(fields.map((field) => [field, some(field)]))),
      fc.option(fc.tuple(oddKey, oddValue)),
    )
    .map(([object, extra]) => (extra ? withKey(object, ...extra) : object));
  return fc.oneof({ weight: 8, arbitrary: whole }, { weight: 1, arbitrary: oddValue });
}

function plausible(field: string, { ids, handles }: Known): fc.Arbitrary<unknown> {
  if (field === 'clientId') return fc.uuid();
  if (/Id$|^around$/.test(field)) return fc.constantFrom(...ids);
  if (field === 'handle') return fc.constantFrom(...handles);
  if (/^(is|admit)/.test(field)) return fc.boolean();
  if (/^(number|after|before|limit|version)$/.test(field)) return fc.nat(200);
  if (field === 'lang') return fc.constantFrom('vi', 'zh-Hant', 'x');
  return fc.constantFrom('some words', 'open', 'x');
}

/** Not by assignment, which would change the prototype instead. */
function withKey(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, { value, enumerable: true });
}
