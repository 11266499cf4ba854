import type { Connection } from 'mongoose';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { Bus } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Keys } from './keys.ts';
import type { Log } from './log.ts';
import type { News } from './news.ts';
import type { Publisher } from './publisher.ts';

/** The signed-in member and the device she is on. */
export type SignedIn = Actor & { deviceId: string };

/** An entry of a room’s log, to be turned into the event that people hear. `subject` is what it changed, if at hand. */
export type LogViewInput = { entry: { type: string; seq: number; at: Date }; subject?: unknown };
export type LogView = (ctx: Context, inputs: LogViewInput[]) => Promise<RoomEvent[]> | RoomEvent[];

/** Everything a use case may reach for. One per running server. */
export type Context = {
  db: Connection;
  clock: Clock;
  config: Config;
  keys: Keys;
  log: Log;
  bus: Bus<News>;
  publisher: Publisher;
  /** Resolves an access token or a bot token; throws a refusal. Set by the accounts feature. */
  identify(token: string): Promise<SignedIn>;
  /** How entries of a room’s log become events, by type; each feature brings its own. */
  logViews: Record<string, LogView>;
  /** A place for what a feature keeps in memory, one value per running server. */
  memory: Map<symbol, unknown>;
};

/** A feature’s in-memory state, made at first use: never a module variable, so that servers do not share it. */
export function remember<Value>(name: string, create: (ctx: Context) => Value): (ctx: Context) => Value {
  const key = Symbol(name);
  return (ctx) => {
    if (!ctx.memory.has(key)) ctx.memory.set(key, create(ctx));
    return ctx.memory.get(key) as Value;
  };
}
