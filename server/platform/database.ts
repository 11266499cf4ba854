import mongoose, { type ClientSession, type Connection, type Model, type mongo, type Schema } from 'mongoose';
import type { Context } from './context.ts';

/**
 * Connects with the settings that the delivery contract stands on: a write is answered after a journalled majority write,
 * a read sees only what is so kept (otherwise a reader could see a message that a crash takes back).
 */
export async function connectDatabase(uri: string): Promise<Connection> {
  mongoose.set('strictQuery', 'throw');
  mongoose.set('sanitizeFilter', true);
  const db = mongoose.createConnection(uri, {
    writeConcern: { w: 'majority', j: true, wtimeoutMS: 10_000 },
    readConcern: { level: 'majority' },
    retryWrites: true,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 15_000,
    maxPoolSize: 20,
    autoIndex: false,
    // A call while the database is away fails in the driver’s time and with its error, not after ten more seconds of waiting.
    bufferCommands: false,
  });
  await db.asPromise();
  return db;
}

type Definition = { name: string; schema: Schema; isUnordered: boolean };
const definitions: Definition[] = [];

/**
 * Declares a model. The function it gives finds that model on the running server’s own connection. `isUnordered` keeps its
 * documents in the order of their random ids, so that the database does not remember which came before which.
 */
export function defineModel<Document>(
  name: string,
  schema: Schema<Document>,
  { isUnordered = false } = {},
): (ctx: { db: Connection }) => Model<Document> {
  definitions.push({ name, schema: schema as unknown as Schema, isUnordered });
  return ({ db }) => (db.models[name] as Model<Document> | undefined) ?? db.model<Document>(name, schema);
}

/**
 * Makes every collection and index before the first request, so that a uniqueness we rely on is never missing. All at once:
 * each waits for the journal, and in turn they would take most of a start.
 */
export async function prepareCollections(db: Connection): Promise<void> {
  await Promise.all(definitions.map((definition) => prepareCollection(db, definition)));
}

async function prepareCollection(db: Connection, { name, schema, isUnordered }: Definition): Promise<void> {
  const model = db.models[name] ?? db.model(name, schema);
  await model.createCollection(isUnordered ? { clusteredIndex: { key: { _id: 1 }, unique: true } } : {});
  const indexes = schema.indexes().map(([key, options]) => ({ ...options, key }));
  if (indexes.length > 0) await model.collection.createIndexes(indexes as mongo.IndexDescription[]);
}

/** Runs `work` in one transaction; it may run more than once, so it must only touch the database through `session`. */
export async function inTransaction<Value>(
  ctx: Context,
  work: (session: ClientSession) => Promise<Value>,
): Promise<Value> {
  const session = await ctx.db.startSession();
  try {
    return await session.withTransaction(() => work(session), {
      writeConcern: { w: 'majority', j: true },
      readConcern: { level: 'snapshot' },
      maxCommitTimeMS: 10_000,
    });
  } finally {
    await session.endSession();
  }
}

/** The unique index that a write ran into, by its first field names, or null when the error is another. */
export function findBrokenUniqueness(error: unknown): string | null {
  if (!isObject(error) || error.code !== 11000) return null;
  const pattern = isObject(error.keyPattern) ? error.keyPattern : firstWriteErrorPattern(error);
  return pattern ? Object.keys(pattern).join(',') : 'unknown';
}

function firstWriteErrorPattern(error: Record<string, unknown>): object | null {
  const first = Array.isArray(error.writeErrors) ? error.writeErrors[0] : undefined;
  const inner = isObject(first) && isObject(first.err) ? first.err : first;
  if (!isObject(inner)) return null;
  if (isObject(inner.keyPattern)) return inner.keyPattern;
  const match = /index: (\S+)/.exec(String(inner.errmsg ?? ''));
  return match?.[1]
    ? Object.fromEntries(
        match[1]
          .replace(/_-?1/g, '')
          .split('_')
          .map((field) => [field, 1]),
      )
    : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
