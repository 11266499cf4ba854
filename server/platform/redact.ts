const secretName = /^(authorization|cookie|set-cookie|passphrase|secret|\w*password|\w*token)s?$/i;
const secretInText = /(\bBearer\s+|[?&#]\w*(?:token|password|secret|code|key)=)[^&\s"']+/gi;
/** Where a database or a schema repeats in its complaint what was to be stored. */
const valueInText = /(\bdup key: |\bfor value ).*/g;
/** What an error may say of itself. Everything else that a library hangs on one can hold the words of a member. */
const ofAnError = [
  'type',
  'message',
  'stack',
  'code',
  'codeName',
  'errno',
  'syscall',
  'address',
  'port',
  'path',
  'signal',
];
const maxDepth = 8;

/** A copy of what is about to be logged, without anything that would let a reader of the log act as somebody else. */
export function redact<Fields extends object>(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, redactField(name, value, 1)]));
}

/** The same for an error, of which only what helps to find the mistake is kept: never the document that was being written. */
export function redactError(error: object): Record<string, unknown> {
  const known = Object.entries(redact(error)).filter(([name]) => ofAnError.includes(name));
  return Object.fromEntries(
    known.map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(valueInText, '$1[redacted]') : value,
    ]),
  );
}

function redactField(name: string, value: unknown, depth: number): unknown {
  if (secretName.test(name) && value != null) return '[redacted]';
  return redactValue(value, depth);
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(secretInText, '$1[redacted]');
  if (Array.isArray(value)) return depth < maxDepth ? value.map((entry) => redactValue(entry, depth + 1)) : '[deep]';
  if (!isPlainObject(value)) return value;
  if (depth >= maxDepth) return '[deep]';
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, redactField(name, entry, depth + 1)]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
