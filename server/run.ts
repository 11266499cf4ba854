import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBanyan } from './app.ts';
import { buildClient } from './platform/build-client.ts';
import { type Config, readConfig } from './platform/config.ts';
import { loadKeys } from './platform/keys.ts';
import { explainListenError, findListenProblem } from './platform/listen-problem.ts';
import { FolderInUse, findLockHolder } from './platform/lock-folder.ts';
import { createLog, type Log } from './platform/log.ts';
import { type OpenDatabase, openDatabase } from './platform/open-database.ts';
import { createStop, stopOnSignals, stopWithNpm } from './platform/stop-in-order.ts';
import { surviveMistakes } from './platform/survive-mistakes.ts';

type Started = {
  isStopping?: boolean;
  opening?: Promise<OpenDatabase>;
  database?: OpenDatabase;
  banyan?: Awaited<ReturnType<typeof startBanyan>>;
};

const openingPatienceMs = 10_000;

/** From nothing to a community that people can open in a browser, until it is asked to stop. */
export async function run({ notice }: { notice?: string } = {}): Promise<void> {
  const config = readConfig();
  const log = createLog({ level: config.logLevel, dataDir: config.dataDir });
  const started: Started = {};
  const abandon = () => started.database?.stopSoon();
  const stop = createStop({ close: () => close(started), stopDatabase: () => stopDatabase(started) }, log);
  stopOnSignals(stop, abandon, log);
  stopWithNpm(stop);
  surviveMistakes(log, stop);
  if (notice) log.warn(notice);
  try {
    await start(config, log, started);
  } catch (error) {
    // Whatever failed because it was being stopped is no news.
    if (!started.isStopping) log.fatal({ err: error }, toStartError(error, config).message);
    await stop(1);
  }
}

async function start(config: Config, log: Log, started: Started): Promise<void> {
  const holder = findLockHolder(join(config.dataDir, 'db'));
  if (holder) throw new FolderInUse(config.dataDir, holder);
  const taken = await findListenProblem(config.host, config.port);
  if (taken) throw new Error(taken);
  const keys = await loadKeys(config.dataDir, log);
  started.opening = openDatabase(config, log).then((database) => (started.database = database));
  const [database, clientDir] = await Promise.all([started.opening, buildClient({ log })]);
  if (started.isStopping) return;
  const banyan = await startBanyan({ config, keys, mongoUri: database.uri, log, clientDir });
  started.banyan = banyan;
  greet(banyan, config);
}

/** Straight to the terminal: the one-time link is a secret and has no place in a log. */
function greet({ url, firstAdminLink }: { url: string; firstAdminLink?: string }, config: Config): void {
  const lines = ['', `${config.communityName} is open at ${url}`];
  if (config.publicUrl) lines.push(`People reach it at ${config.publicUrl}`);
  if (firstAdminLink) lines.push('', 'Open this link to become the first admin. It works once:', `  ${firstAdminLink}`);
  lines.push('', 'Press Ctrl-C to stop.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function close(started: Started): Promise<void> {
  started.isStopping = true;
  await started.banyan?.close();
}

/** Also when the stop comes while it is being opened: what starts now must not stay behind. */
async function stopDatabase({ opening }: Started): Promise<void> {
  const database = await Promise.race([opening?.catch(() => undefined), sleep(openingPatienceMs)]);
  await database?.stop();
}

function toStartError(error: unknown, config: Config): Error {
  const failure: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  if (failure.syscall === 'listen') {
    return new Error(explainListenError(failure, config.host, config.port));
  }
  return failure;
}
