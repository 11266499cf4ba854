import { randomBytes } from 'node:crypto';
import { pinLoadGenerator } from './measure/cores.ts';
import { measureLoneInsert } from './measure/lone-insert.ts';
import { measureRound, type Round } from './measure/measure-round.ts';
import type { BenchOptions } from './read-options.ts';
import { settleMembers } from './servers/settle-members.ts';
import { startDatabase } from './servers/start-database.ts';
import { type RunningServer, startServer } from './servers/start-server.ts';

export async function runBench(options: BenchOptions, say: (line: string) => void) {
  pinLoadGenerator();
  const database = await startDatabase();
  const settings = { mongoUri: database.uri, key: randomBytes(32).toString('hex') };
  const servers: RunningServer[] = [];
  const rounds: Round[] = [];
  const lone: number[] = [];
  try {
    for (const design of options.designs) servers.push(await startServer({ design, ...settings }));
    const banyan = servers.find(({ design }) => design === 'banyan');
    const settled =
      banyan &&
      (await settleMembers(banyan, {
        members: options.members,
        total: Math.max(options.members, options.crowd, options.idle),
      }));
    for (let round = 1; round <= options.rounds; round++) {
      lone.push(await measureLoneInsert(database.uri));
      for (const server of servers) {
        say(`round ${round}: ${server.design}`);
        rounds.push(
          await measureRound(server, {
            crowd: {
              size: options.members,
              ...(server === banyan && settled && { roomId: settled.roomId, tokens: settled.tokens }),
            },
            rates: [20, 300],
            seconds: options.seconds,
            secondsAStep: options.secondsAStep,
            databasePid: database.pid,
          }),
        );
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.stop();
  }
  return { rounds, lone };
}
