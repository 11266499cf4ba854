import { notifyManager } from '@tanstack/react-query';
import type { MemberCard } from '#shared/contract/members.ts';
import type { Output } from '#shared/contract/operations.ts';
import type { RoomEvent, RoomEvents } from '#shared/contract/room-log.ts';
import { hasCode } from './request-failure.ts';

export type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>;
type Apply<Type extends RoomEvent['type']> = (roomId: string, event: EventOf<Type>) => void;
type CaughtUp = Output<'room:catchUp'>;

const tryAgainMs = 3_000;

export interface RoomLogOptions {
  fetchAfter: (roomId: string, after: number) => Promise<CaughtUp>;
  /** Loads what is on the screen anew; answers the sequence number that it is as new as. */
  reload: (roomId: string) => Promise<number>;
  keepCards: (cards: MemberCard[]) => void;
}

/** What is known of one room’s log. */
interface Place {
  /** Everything up to here is applied to everything cached; undefined while nothing of the room is cached. */
  position: number | undefined;
  /** The newest number heard of. */
  head: number;
  /** What came before its turn. */
  early: Map<number, RoomEvent>;
  isCatchingUp: boolean;
}

export type RoomLog = ReturnType<typeof createRoomLog>;

/**
 * Applies each room’s events in the order of their numbers, and nothing out of turn: what is missing is asked for. An
 * event carries the present state of what it is about, so one that comes twice changes nothing.
 */
export function createRoomLog({ fetchAfter, reload, keepCards }: RoomLogOptions) {
  const places = new Map<string, Place>();
  const appliers = new Map<RoomEvent['type'], Set<Apply<RoomEvent['type']>>>();

  const placeOf = (roomId: string): Place => {
    const known = places.get(roomId) ?? { position: undefined, head: 0, early: new Map(), isCatchingUp: false };
    places.set(roomId, known);
    return known;
  };

  const apply = (roomId: string, event: RoomEvent) => {
    for (const one of appliers.get(event.type) ?? []) one(roomId, event);
  };

  /** Applies what is next, for as long as it is there. */
  const advance = (roomId: string, place: Place) => {
    for (const seq of place.early.keys()) if (seq <= (place.position ?? 0)) place.early.delete(seq);
    for (;;) {
      const next = place.early.get((place.position ?? 0) + 1);
      if (!next) return;
      place.early.delete(next.seq);
      apply(roomId, next);
      place.position = next.seq;
    }
  };

  const catchUp = async (roomId: string, place: Place): Promise<void> => {
    while (place.position !== undefined && place.position < place.head) {
      const before = place.position;
      const missing = await fetchAfter(roomId, before);
      if (places.get(roomId) !== place) return;
      if (missing.isReset) {
        await startAnew(roomId, place, missing.headSeq);
        continue;
      }
      hold(place, missing);
      keepCards(missing.members);
      notifyManager.batch(() => advance(roomId, place));
      if (missing.events.length === 0) place.head = Math.max(place.position, missing.headSeq);
      if (place.position === before) return;
    }
  };

  const startAnew = async (roomId: string, place: Place, headSeq: number) => {
    // After a restored back-up the log ends earlier than what was heard of it: the old number must not be asked for again.
    if (headSeq < place.head) {
      place.early.clear();
      place.head = headSeq;
    }
    place.position = await reload(roomId);
    place.head = Math.max(place.head, place.position);
    notifyManager.batch(() => advance(roomId, place));
  };

  const ask = (roomId: string): void => {
    const place = placeOf(roomId);
    if (place.isCatchingUp) return;
    place.isCatchingUp = true;
    catchUp(roomId, place)
      .catch((failure) => {
        if (hasCode(failure, 'not_found')) places.delete(roomId);
        else setTimeout(() => places.get(roomId) === place && ask(roomId), tryAgainMs);
      })
      .finally(() => {
        place.isCatchingUp = false;
      });
  };

  return {
    /** `applier` is called once for each event of this type, in order, in every room. */
    register<Type extends RoomEvent['type']>(type: Type, applier: Apply<Type>): () => void {
      const known = appliers.get(type) ?? new Set();
      appliers.set(type, known.add(applier as unknown as Apply<RoomEvent['type']>));
      return () => known.delete(applier as unknown as Apply<RoomEvent['type']>);
    },
    /** Events as the socket brought them: in order, twice, early, or after a hole. */
    hear({ roomId, events, members }: RoomEvents): void {
      const place = placeOf(roomId);
      keepCards(members);
      hold(place, { events, headSeq: 0 });
      if (place.position === undefined) return;
      notifyManager.batch(() => advance(roomId, place));
      if (place.position < place.head) ask(roomId);
    },
    /** Something of the room was read that is as new as this number; call it before what was read enters the cache. */
    noteSnapshot(roomId: string, headSeq: number): void {
      const place = placeOf(roomId);
      place.head = Math.max(place.head, headSeq);
      // What was applied to other things in the cache is not yet in this one: it is applied again.
      place.position = Math.min(place.position ?? headSeq, headSeq);
      if (place.position < place.head) ask(roomId);
    },
    /** The room’s log is known to reach this far. */
    noteHead(roomId: string, headSeq: number): void {
      const place = placeOf(roomId);
      place.head = Math.max(place.head, headSeq);
      if (place.position !== undefined && place.position < place.head) ask(roomId);
    },
    positionOf: (roomId: string) => places.get(roomId)?.position,
    forget: (roomId: string) => void places.delete(roomId),
    forgetAll: () => places.clear(),
  };
}

/** Keeps what is not applied yet. A room that nothing is cached of needs only the number. */
function hold(place: Place, { events, headSeq }: { events: RoomEvent[]; headSeq: number }): void {
  for (const event of events) {
    place.head = Math.max(place.head, event.seq);
    if (place.position !== undefined && event.seq > place.position) place.early.set(event.seq, event);
  }
  place.head = Math.max(place.head, headSeq);
}
