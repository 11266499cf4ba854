import type { RunningServer } from '#tests/bench/servers/start-server.ts';
import { beginClientIds, dialects, findNumbers } from './dialect.ts';
import { type Line, openLine } from './line.ts';
import { createWitness, type Witness } from './witness.ts';

/** Members who are all in one room, listening. */
export type Crowd = {
  size: number;
  witness: Witness;
  /** The next member in turn says something. */
  say(): void;
  /** Everybody has heard everything. */
  isQuiet(): boolean;
  /** How many lines were closed by the other side. */
  cutCount(): number;
  close(): void;
};

export type CrowdOptions = { size: number; roomId?: string | undefined; tokens?: string[] | undefined };

const CONNECT_AT_ONCE = 50;
const PING = 50;
const OPEN = 48;

export async function connectCrowd(server: RunningServer, options: CrowdOptions): Promise<Crowd> {
  const { size, roomId = '', tokens = [] } = options;
  const dialect = dialects[server.design];
  const witness = createWitness(size);
  const readFrame = createFrameReader();
  const lines: Line[] = [];
  let cuts = 0;
  let turn = 0;
  beginClientIds();

  const connectOne = (member: number) =>
    new Promise<void>((resolve, reject) => {
      let isReady = false;
      const readied = () => {
        isReady = true;
        resolve();
      };
      const line = openLine(server.port, dialect.path, {
        opened: () => dialect.ready ?? readied(),
        closed: (reason) => {
          if (isReady) cuts++;
          else reject(new Error(`a line to ${server.design} did not open: ${reason}`));
        },
        frame: (self, bytes) => {
          const now = performance.now();
          if (startsWith(bytes, dialect.heard) && isReady) witness.hear(member, readFrame(bytes), now);
          else if (!dialect.isSocketIo) return;
          else if (bytes[0] === PING) self.write('3');
          else if (bytes[0] === OPEN)
            self.write(`40${tokens[member] ? JSON.stringify({ token: tokens[member] }) : ''}`);
          else if (bytes[1] === 51) hearAck(witness, dialect.accepted, bytes, now);
          else if (bytes[1] === 52) reject(new Error(bytes.toString('utf8')));
          else if (dialect.ready && startsWith(bytes, dialect.ready)) readied();
        },
      });
      lines[member] = line;
    });

  for (let first = 0; first < size; first += CONNECT_AT_ONCE) {
    const count = Math.min(CONNECT_AT_ONCE, size - first);
    await Promise.all(Array.from({ length: count }, (_, index) => connectOne(first + index)));
  }
  return {
    size,
    witness,
    say() {
      const line = lines[turn++ % size] as Line;
      line.write(dialect.toFrame(witness.say(performance.now()), roomId));
    },
    isQuiet: () => witness.heardCount() >= witness.saidCount() * size,
    cutCount: () => cuts,
    close: () => {
      for (const line of lines) line.close();
    },
  };
}

/** All members are sent the same bytes, so a frame like the one before is not scanned again. */
function createFrameReader(): (bytes: Buffer) => number[] {
  let last = Buffer.alloc(0);
  let numbers: number[] = [];
  return (bytes) => {
    if (bytes.equals(last)) return numbers;
    last = Buffer.from(bytes);
    numbers = findNumbers(bytes);
    return numbers;
  };
}

function hearAck(witness: Witness, accepted: Buffer | null, bytes: Buffer, now: number): void {
  let at = 2;
  let number = 0;
  for (; (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57; at++)
    number = number * 10 + (bytes[at] as number) - 48;
  witness.acknowledge(number, accepted !== null && startsWith(bytes.subarray(at), accepted), now);
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.length >= start.length && start.compare(bytes, 0, start.length) === 0;
}
