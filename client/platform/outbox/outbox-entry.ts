import type { FailureCode } from '../request-failure.ts';

/** Something written on this device that the house has not acknowledged. */
export interface OutboxEntry<Payload = unknown> {
  /** The id that every try carries: however often it is sent, it arrives once. */
  clientId: string;
  memberId: string;
  /** Which feature delivers it. */
  kind: string;
  /** Sent one at a time and in order within it: a room, a thread. */
  queue: string;
  payload: Payload;
  /** When it was written, in milliseconds; also its place in the queue. */
  writtenAt: number;
  /** The house refused it, and trying again as it is cannot help. */
  failure?: { code: FailureCode; message: string };
}
