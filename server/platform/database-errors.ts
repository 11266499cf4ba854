const unavailable =
  /^(MongoNetwork|MongoServerSelection|MongoNotConnected|MongoTopologyClosed|MongoPoolC|MongooseServerSelection|MongoExpiredSession)/;
const brokenLine = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']);
const notNow = new Set([89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 50, 64]);

/** Whether an error says “the database cannot be reached or cannot promise just now”, as opposed to a mistake of ours. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, cause } = error as { name?: unknown; code?: unknown; cause?: unknown };
  if (typeof name === 'string' && unavailable.test(name)) return true;
  // The driver wraps a broken connection in this, without its name or cause; a refusal by the database has a code.
  if (name === 'MongoBulkWriteError' && code === undefined) return true;
  if (typeof code === 'number' && notNow.has(code)) return true;
  if (typeof code === 'string' && brokenLine.has(code)) return true;
  const { errorLabelSet } = error as { errorLabelSet?: unknown };
  if (
    errorLabelSet instanceof Set &&
    (errorLabelSet.has('TransientTransactionError') || errorLabelSet.has('UnknownTransactionCommitResult'))
  )
    return true;
  return cause !== undefined && cause !== error && isDatabaseUnavailable(cause);
}
