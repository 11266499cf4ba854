import { performance } from 'node:perf_hooks';
import type { Server } from 'socket.io';
import { type ServerEventName, type ServerEvents, serverEvents } from '#shared/contract/events.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';

/** Who hears: names of Socket.IO rooms, made here and nowhere else. */
export const audience = {
  room: (roomId: string) => `room:${roomId}`,
  member: (memberId: string) => `member:${memberId}`,
  device: (deviceId: string) => `device:${deviceId}`,
  moderators: 'moderators',
  stewardsOf: (roomId: string) => `stewards:${roomId}`,
};

/** Tells people. Everything that leaves is parsed by its schema, so a field that is not named there cannot slip out. */
export type Publisher = {
  /** Events of a room’s log, in order of `seq`, to everyone in the room now. */
  toRoom(roomId: string, events: RoomEvent[], members: MemberCard[]): void;
  to<Name extends ServerEventName>(
    who: string | string[],
    name: Name,
    payload: ServerEvents[Name],
    except?: string[],
  ): void;
  /** Ephemeral: dropped for whoever cannot take it at once. */
  hint<Name extends ServerEventName>(who: string, except: string[], name: Name, payload: ServerEvents[Name]): void;
  /** From now on her open sockets hear the room, or no longer: in force when this returns. */
  enter(memberId: string, roomId: string, isSteward: boolean): void;
  leave(memberId: string, roomId: string): void;
  /** Whether any open socket is in all of these. */
  hasListener(who: string[]): boolean;
  /** Cuts sockets, with a last word. */
  cut(who: string, ended: ServerEvents['session:ended']): void;
};

/**
 * One frame a member and flush is what fan-out costs, so telling may take a ninth of the time: after a flush the next one
 * waits eight times as long as that one took, and joins what comes meanwhile. Small or quiet rooms are told at once.
 */
const PAUSE_PER_FLUSH = 8;
const LONGEST_PAUSE_MS = 20;

type Joined = { events: RoomEvent[]; members: Map<string, MemberCard> };

export function createPublisher(io: Server): Publisher {
  const waiting = new Map<string, Joined>();
  writeFramesWhole(io);
  let isScheduled = false;
  let pausedUntil = 0;

  const flush = () => {
    isScheduled = false;
    const startedAt = performance.now();
    for (const [roomId, { events, members }] of waiting)
      io.to(audience.room(roomId)).emit('room:events', { roomId, events, members: [...members.values()] });
    waiting.clear();
    const endedAt = performance.now();
    pausedUntil = endedAt + Math.min(LONGEST_PAUSE_MS, PAUSE_PER_FLUSH * (endedAt - startedAt));
  };

  return {
    toRoom(roomId, events, members) {
      // Parsed here, where a mistake concerns one telling, not in the flush, where it would take other rooms along.
      const parsed = serverEvents['room:events'].parse({ roomId, events, members });
      const known: Joined = waiting.get(roomId) ?? { events: [], members: new Map() };
      known.events.push(...parsed.events);
      for (const member of parsed.members) known.members.set(member.id, member);
      waiting.set(roomId, known);
      if (isScheduled) return;
      isScheduled = true;
      const pause = pausedUntil - performance.now();
      if (pause > 0) setTimeout(flush, pause);
      else setImmediate(flush);
    },
    to(who, name, payload, except = []) {
      io.to(who).except(except).emit(name, serverEvents[name].parse(payload));
    },
    hint(who, except, name, payload) {
      io.to(who).except(except).volatile.emit(name, serverEvents[name].parse(payload));
    },
    enter(memberId, roomId, isSteward) {
      const sockets = io.in(audience.member(memberId));
      sockets.socketsJoin(audience.room(roomId));
      if (isSteward) sockets.socketsJoin(audience.stewardsOf(roomId));
      else sockets.socketsLeave(audience.stewardsOf(roomId));
    },
    leave(memberId, roomId) {
      io.in(audience.member(memberId)).socketsLeave([audience.room(roomId), audience.stewardsOf(roomId)]);
    },
    hasListener(who) {
      const { rooms } = io.of('/').adapter;
      const [first, ...others] = who.map((name) => rooms.get(name) ?? new Set<string>());
      return [...(first ?? [])].some((socketId) => others.every((sockets) => sockets.has(socketId)));
    },
    cut(who, ended) {
      io.to(who).emit('session:ended', serverEvents['session:ended'].parse(ended));
      io.in(who).disconnectSockets(true);
    },
  };
}

type FrameOptions = { wsPreEncodedFrame?: Buffer[] };
type FrameEncoder = { _encode?(packet: unknown, options: FrameOptions): unknown };

/**
 * A broadcast makes its frame once, as a head and a body, which each socket then writes as two. Joined once here, it is one
 * plain write a member: a tenth of what fan-out costs. An adapter without this step just goes on as it is.
 */
function writeFramesWhole(io: Server): void {
  const adapter = io.of('/').adapter as unknown as FrameEncoder;
  const encode = adapter._encode?.bind(adapter);
  if (!encode) return;
  adapter._encode = (packet, options) => {
    const encoded = encode(packet, options);
    if (options.wsPreEncodedFrame) options.wsPreEncodedFrame = [Buffer.concat(options.wsPreEncodedFrame)];
    return encoded;
  };
}
