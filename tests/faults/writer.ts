import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sent } from './checker.ts';
import type { FaultPerson } from './people.ts';
import { ANSWER_PATIENCE_MS, openSteadyLine, type SteadyLine } from './steady-line.ts';

/** A sender with an outbox: each message keeps its client id and is tried again until it is acknowledged or refused. */
export type Writer = {
  line: SteadyLine;
  sent: Sent[];
  /** Every try: how it ended, and after how long she knew. */
  tries: Try[];
  /** Where she stands, for the report of a run that got stuck. */
  describe(): string;
  /** Stops beginning new messages; resolves when all begun ones have an outcome. */
  finish(): Promise<void>;
};

export type Try = {
  outcome: 'acknowledged' | 'told to wait' | 'line broke' | 'no answer' | 'refused';
  at: number;
  tookMs: number;
};

export type WriterOptions = {
  url: string;
  person: FaultPerson;
  roomId: string;
  /** How many messages she has under way at a time. */
  hands?: number;
  /** Rests a random time below this between two messages. */
  restMs?: number;
  /** Distinguishes her texts from those of an earlier time. */
  phase?: string;
};

/** For these the outbox tries again; everything else is for a person to read. */
const passing = new Set(['unavailable', 'read_only', 'rate_limited', 'slow_mode', 'internal']);

export function startWriter({ url, person, roomId, hands = 2, restMs = 20, phase = '' }: WriterOptions): Writer {
  const line = openSteadyLine(url, person.token);
  const sent: Sent[] = [];
  const tries: Try[] = [];
  let isFinishing = false;
  let lastWord = 'nothing yet';

  const tryOnce = async (message: Sent): Promise<boolean> => {
    const at = performance.now();
    const note = (outcome: Try['outcome']) => void tries.push({ outcome, at, tookMs: performance.now() - at });
    const { clientId, text } = message;
    const wasConnected = line.socket.connected;
    const result = await line.call('message:send', { roomId, clientId, text }).catch((error: Error) => {
      lastWord = error.message;
      return null;
    });
    if (result) lastWord = result.ok ? 'ok' : result.error.message;
    if (!result) {
      // A try without a connection is none.
      if (performance.now() - at >= ANSWER_PATIENCE_MS) note('no answer');
      else if (wasConnected) note('line broke');
      await sleep(20 + Math.random() * 50);
      return false;
    }
    if (result.ok) {
      note('acknowledged');
      if (result.value.state !== 'sent') throw new Error(`“${text}” was held`);
      message.acknowledgedAt ??= performance.now();
      message.acknowledgements.push({ messageId: result.value.message.id, seq: result.value.message.seq });
      return true;
    }
    if (!passing.has(result.error.code)) {
      note('refused');
      message.isRefused = true;
      return true;
    }
    note('told to wait');
    await sleep(Math.min(result.error.retryAfterMs ?? 200, 1000) * Math.random());
    return false;
  };
  const write = async (hand: number) => {
    for (let nth = 0; !isFinishing; nth++) {
      const message: Sent = {
        writer: person.name,
        clientId: randomUUID(),
        text: `${person.name} ${phase} ${hand}.${nth}`,
        startedAt: performance.now(),
        acknowledgements: [],
      };
      sent.push(message);
      while (!(await tryOnce(message)));
      // Now and then the answer was lost for her too: the repeat must be told the same.
      if (Math.random() < 0.02 && !message.isRefused) await tryOnce(message);
      await sleep(Math.random() * restMs);
    }
  };
  const writing = Promise.all(Array.from({ length: hands }, (_, hand) => write(hand)));
  return {
    line,
    sent,
    tries,
    describe: () => {
      const door = line.refusal()?.message ?? (line.socket.connected ? 'open' : 'closed');
      return `${person.name}: line ${door}, last answer: ${lastWord}, ${sent.length} begun`;
    },
    finish: async () => {
      isFinishing = true;
      await writing;
      line.close();
    },
  };
}
