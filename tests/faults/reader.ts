import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerEvents } from '#shared/contract/events.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { Entry, Reading } from './checker.ts';
import type { FaultPerson } from './people.ts';
import { openSteadyLine, type SteadyLine } from './steady-line.ts';

/** The reference client of one room: what every client of the contract does, and nothing more. */
export type Reader = {
  line: SteadyLine;
  reading: Reading;
  /** The newest version of each message, as her screen shows it. */
  messages: Map<string, Message>;
  seq(): number;
  /** Everything the server ever pushed to her about the room, whether applied or not. */
  frames: Array<{ at: number; name: string; payload: unknown }>;
  /** How often she found a gap, came back, was sent back to a snapshot. */
  counts: { gaps: number; connects: number; resets: number };
  close(): void;
};

const EVENTS = 'room:events';

/** Follows a room from after `from` on: applies only the next number, asks for what is missing, resets when told to. */
export function followRoom(url: string, person: FaultPerson, roomId: string, from: number): Reader {
  const line = openSteadyLine(url, person.token);
  const reading: Reading = { name: person.name, from, applied: [] };
  const messages: Reader['messages'] = new Map();
  const frames: Reader['frames'] = [];
  const counts = { gaps: 0, connects: 0, resets: 0 };
  let mine = from;
  let newestHeard = from;
  let isCatchingUp = false;

  const apply = (event: RoomEvent) => {
    if (event.seq !== mine + 1) return event.seq <= mine;
    mine = event.seq;
    reading.applied.push(toEntry(event));
    if ('message' in event) keepNewest(messages, event.message);
    return true;
  };
  const applyAll = (events: RoomEvent[]) => {
    for (const event of events) {
      newestHeard = Math.max(newestHeard, event.seq);
      if (!apply(event)) counts.gaps++;
    }
    if (newestHeard > mine) startCatchUp();
  };
  const startCatchUp = () => {
    if (isCatchingUp) return;
    isCatchingUp = true;
    void catchUp().finally(() => {
      isCatchingUp = false;
      if (newestHeard > mine && line.socket.connected) setTimeout(startCatchUp, 20);
    });
  };
  const catchUp = async () => {
    while (line.socket.connected && mine < newestHeard) {
      const result = await line.call('room:catchUp', { roomId, after: mine }).catch(() => null);
      if (!result) return;
      if (!result.ok) {
        await sleep(result.error.retryAfterMs ?? 100);
        if (result.error.code === 'not_found') return;
        continue;
      }
      newestHeard = Math.max(newestHeard, result.value.headSeq);
      if (result.value.isReset) await reset();
      else for (const event of result.value.events) apply(event);
    }
  };
  const reset = async () => {
    counts.resets++;
    for (;;) {
      const result = await line.call('message:list', { roomId, after: mine, limit: 100 }).catch(() => null);
      if (!result?.ok) return;
      for (const message of result.value.messages) {
        keepNewest(messages, message);
        reading.applied.push(toSentEntry(message));
      }
      mine = result.value.hasAfter ? (result.value.messages.at(-1)?.seq ?? mine) : result.value.headSeq;
      if (!result.value.hasAfter) return;
    }
  };

  line.socket.onAny((name: string, payload: unknown) => {
    frames.push({ at: performance.now(), name, payload });
    if (name === EVENTS) {
      const heard = payload as ServerEvents[typeof EVENTS];
      if (heard.roomId === roomId) applyAll(heard.events as RoomEvent[]);
    } else if (name === 'session:ready') {
      counts.connects++;
      const room = (payload as ServerEvents['session:ready']).rooms.find((one) => one.roomId === roomId);
      newestHeard = Math.max(newestHeard, Number(room?.headSeq ?? 0));
      if (newestHeard > mine) startCatchUp();
    }
  });
  return { line, reading, messages, frames, counts, seq: () => mine, close: line.close };
}

function keepNewest(messages: Map<string, Message>, message: Message): void {
  if ((messages.get(message.id)?.changedSeq ?? -1) <= message.changedSeq) messages.set(message.id, message);
}

function toEntry(event: RoomEvent): Entry {
  if (event.type === 'message:sent') return toSentEntry(event.message);
  return { seq: event.seq, type: event.type };
}

function toSentEntry({ seq, id, clientId, text }: Message): Entry {
  return { seq, type: 'message:sent', messageId: id, clientId, text };
}
