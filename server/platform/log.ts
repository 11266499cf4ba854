import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { redact, redactError } from './redact.ts';
import { rotateLog } from './rotate-log.ts';
import { toSentence } from './to-sentence.ts';

export type Log = Logger;

/** Whole JSON lines go to `logs/banyan.log`; people at the terminal read one short sentence a line. */
export function createLog(
  options: { level?: string; dataDir?: string; terminal?: NodeJS.WritableStream | null } = {},
): Log {
  const { level = 'info', dataDir, terminal = process.stdout } = options;
  const streams: pino.StreamEntry[] = [];
  if (terminal)
    streams.push({ level: 'trace', stream: { write: (line) => terminal.write(toSentence(line, isTty(terminal))) } });
  if (dataDir) streams.push({ level: 'trace', stream: openLogFile(dataDir) });
  return pino(
    {
      level,
      base: undefined,
      serializers: { err: (error: Error) => redactError(pino.stdSerializers.err(error)) },
      formatters: { log: (fields) => redact(fields) },
    },
    pino.multistream(streams),
  );
}

export const silentLog: Log = pino({ level: 'silent' });

function openLogFile(dataDir: string): pino.DestinationStream {
  const path = join(dataDir, 'logs', 'banyan.log');
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  rotateLog(path);
  // Written at once: the lines just before a crash are the ones that matter.
  const file = pino.destination({ dest: path, sync: true, mode: 0o600 });
  // A full disk must not bring the server down by way of its log.
  file.on('error', () => {});
  setInterval(() => rotateLog(path) && file.reopen(), 60_000).unref();
  return file;
}

function isTty(stream: NodeJS.WritableStream): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
