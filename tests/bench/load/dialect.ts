import { randomUUID } from 'node:crypto';
import type { DesignName } from '#tests/bench/designs.ts';

/** How one design is spoken to. */
export type Dialect = {
  path: string;
  isSocketIo: boolean;
  /** The frame after which a line hears everything. Null: as soon as it is open. */
  ready: Buffer | null;
  /** How a frame with messages begins. */
  heard: Buffer;
  /** How the acknowledgement of an accepted message goes on after its number; null when there is none. */
  accepted: Buffer | null;
  toFrame(number: number, roomId: string): string;
};

const socketIo = { path: '/socket.io/?EIO=4&transport=websocket', isSocketIo: true };
const named = { ...socketIo, ready: Buffer.from('40{'), heard: Buffer.from('42["message",') };

export const dialects: Record<DesignName, Dialect> = {
  raw: {
    path: '/',
    isSocketIo: false,
    ready: null,
    heard: Buffer.from(''),
    accepted: null,
    toFrame: (number) => toText(number),
  },
  bare: { ...named, accepted: Buffer.from('[]'), toFrame: toNamedFrame },
  naive: { ...named, accepted: Buffer.from('[{"ok":true'), toFrame: toNamedFrame },
  banyan: {
    ...socketIo,
    ready: Buffer.from('42["session:ready"'),
    heard: Buffer.from('42["room:events"'),
    accepted: Buffer.from('[{"ok":true,"value":{"state":"sent"'),
    toFrame: (number, roomId) =>
      `42${number}["message:send",{"roomId":"${roomId}","clientId":"${toClientId(number)}","text":"${toText(number)}"}]`,
  },
};

const TEXT_LENGTH = 120;
const MARK = 'Nr:';
const DIGITS = 8;
const filler =
  ' we meet at the courtyard after the rain, bring the drum and the long table, and tell the others that tea is ready now';

/** 120 characters that carry the message’s number where a cheap scan finds it. */
export function toText(number: number): string {
  return (MARK + String(number).padStart(DIGITS, '0') + filler).slice(0, TEXT_LENGTH);
}

/** The numbers of the messages in a frame, in their order, without parsing it. */
export function findNumbers(frame: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = frame.indexOf(MARK); at >= 0; at = frame.indexOf(MARK, at)) {
    at += MARK.length;
    let number = 0;
    for (const end = at + DIGITS; at < end; at++) number = number * 10 + (frame[at] as number) - 48;
    numbers.push(number);
  }
  return numbers;
}

const run = randomUUID().slice(0, 23);
let epoch = 0;

/** Numbers begin anew with every crowd; client ids never do. */
export function beginClientIds(): void {
  epoch++;
}

function toClientId(number: number): string {
  return `${run}-${epoch.toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`;
}

function toNamedFrame(number: number): string {
  return `42${number}["message",{"text":"${toText(number)}"}]`;
}
