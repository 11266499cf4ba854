import type { ClientSession } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import type { LogEntry } from './log.model.ts';
import type { Head } from './log.store.ts';

/** Where an entry will stand. */
export type Place = { _id: string; seq: number; at: Date; nextChatNumber: number };
export type EntryFields = Pick<LogEntry, 'type'> & Partial<Pick<LogEntry, 'message' | 'subject' | 'membership'>>;

/** What a change decided: the entry that says so, what it changed, and what must be in force before anyone is told. */
export type Decided = { entry: EntryFields; subject?: unknown; putInForce?: () => void };

export type Stored = { entry: LogEntry; subject?: unknown };

export type Waiting = {
  _id: string;
  /** Its sender was told that it could not be stored; if it was not written by then, it is not written any more. */
  isGivenUp: boolean;
  /** To be written by itself, because a batch with it ran into a uniqueness that may be its own. */
  isAlone?: boolean;
  resolve(stored: Stored): void;
  reject(error: unknown): void;
} & (
  | { kind: 'message'; make(place: Place): EntryFields }
  | {
      kind: 'change';
      decide(place: Place, session: ClientSession): Promise<Decided>;
      /** What its last try decided, to be put in force should that turn out to be stored. */
      decided?: Decided;
    }
);

export type Owner = {
  roomId: string;
  /** Where the log ends; null when only the database knows. */
  head: Head | null;
  /** Up to where the room was told. */
  toldSeq: number | null;
  queue: Waiting[];
  working: Promise<void> | null;
};

const endingsOf = remember('room log endings', () => ({ isAbandoned: false }));

/** Stops asking a database that is not coming back to this server: the last thing before it is closed. */
export function abandonRoomLogs(ctx: Context): void {
  endingsOf(ctx).isAbandoned = true;
}

export function isAbandoned(ctx: Context): boolean {
  return endingsOf(ctx).isAbandoned;
}
