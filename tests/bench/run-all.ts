import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type Figures, toCrowdFigures, toDesignFigures } from './figures.ts';
import { pinLoadGenerator } from './measure/cores.ts';
import { measureLoneInsert } from './measure/lone-insert.ts';
import { measureIdle } from './measure/measure-idle.ts';
import { measurePages, type Pages } from './measure/measure-pages.ts';
import { measureRound, type Round } from './measure/measure-round.ts';
import { measureScreening } from './measure/measure-screening.ts';
import { median } from './measure/median.ts';
import type { BenchOptions } from './read-options.ts';
import { fillRoom } from './servers/fill-room.ts';
import { type Settled, settleMembers } from './servers/settle-members.ts';
import { type Database, startDatabase } from './servers/start-database.ts';
import { type RunningServer, type ServerSettings, startServer } from './servers/start-server.ts';

type Say = (line: string) => void;
type Run = {
  options: BenchOptions;
  say: Say;
  database: Database;
  start(design: ServerSettings['design']): Promise<RunningServer>;
  settled: Settled | null;
};

const QUIET = 20;
const BUSY = 300;

/** All designs beside one another, round after round, on the same machine and database. Leaves nothing running. */
export async function runBench(options: BenchOptions, say: Say): Promise<Figures> {
  const cores = availableParallelism();
  pinLoadGenerator();
  const database = await startDatabase();
  const key = randomBytes(32).toString('hex');
  const servers: RunningServer[] = [];
  const start = async (design: ServerSettings['design']) => {
    const server = await startServer({ design, mongoUri: database.uri, key });
    servers.push(server);
    return server;
  };
  try {
    const run: Run = { options, say, database, start, settled: null };
    const measured = await measureAll(run, servers);
    const { members, rounds, seconds } = options;
    const date = new Date().toISOString().slice(0, 10);
    return { date, node: process.version, mongod: database.version, cores, members, rounds, seconds, ...measured };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.stop();
  }
}

async function measureAll(run: Run, servers: RunningServer[]) {
  const { options, say } = run;
  for (const design of options.designs) await run.start(design);
  const banyan = servers.find(({ design }) => design === 'banyan');
  if (banyan) {
    const total = Math.max(options.members, options.crowd, options.idle);
    say(`${total} members sign up …`);
    run.settled = await settleMembers(banyan, { members: options.members, total });
  }
  const lone: number[] = [];
  const rounds: Round[] = [];
  const crowdRounds: Round[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    lone.push(await measureLoneInsert(run.database.uri));
    for (const server of servers) {
      say(`round ${round} of ${options.rounds}: ${server.design}`);
      rounds.push(await measureInRoom(run, server));
      if (isOfTheFew(server) && options.crowd > 0) crowdRounds.push(await measureInCrowd(run, server));
    }
  }
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  say('screening');
  const screening = measureScreening();
  return {
    screening,
    loneInsertMs: median(lone),
    designs: toDesignFigures(rounds),
    crowd: toCrowdFigures(crowdRounds, options.crowd),
    ...(await measureAtRest(run)),
  };
}

/** What is only compared between the floor and us. */
function isOfTheFew({ design }: RunningServer): boolean {
  return design === 'raw' || design === 'banyan';
}

function measureInRoom({ options, database, settled }: Run, server: RunningServer): Promise<Round> {
  const { members, seconds, secondsAStep } = options;
  const crowd = { size: members, roomId: settled?.roomId, tokens: settled?.tokens };
  return measureRound(server, { crowd, rates: [QUIET, BUSY], seconds, secondsAStep, databasePid: database.pid });
}

function measureInCrowd({ options, database, settled }: Run, server: RunningServer): Promise<Round> {
  const crowd = { size: options.crowd, roomId: settled?.largeRoomId, tokens: settled?.tokens };
  return measureRound(server, { crowd, rates: [QUIET], seconds: options.seconds, databasePid: database.pid });
}

/** Memory and pages, on servers that have done nothing yet. */
async function measureAtRest(run: Run) {
  const { options, say, settled } = run;
  const idle: Figures['idle'] = [];
  let pages: Pages | null = null;
  for (const design of options.designs) {
    if (design !== 'raw' && design !== 'banyan') continue;
    const server = await run.start(design);
    if (options.idle > 0) {
      say(`the memory of ${options.idle} idle members: ${design}`);
      const kbPerMember = await measureIdle(server, { size: options.idle, tokens: settled?.tokens });
      idle.push({ design, size: options.idle, kbPerMember });
    }
    if (design === 'banyan' && settled && options.messages > 0) pages = await measurePagesOf(run, server, settled);
  }
  return { idle, pages };
}

async function measurePagesOf(run: Run, banyan: RunningServer, settled: Settled): Promise<Pages> {
  const { options, database, say } = run;
  say(`pages of a room with ${options.messages} messages`);
  const roomId = await fillRoom(banyan, database.uri, settled, options.messages);
  const plain = await run.start('pages');
  const token = settled.tokens[0] as string;
  return measurePages(banyan, plain, { roomId, token, messages: options.messages, seconds: options.seconds });
}
