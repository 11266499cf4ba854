import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { designNames } from '#tests/bench/designs.ts';
import { measureRound } from '#tests/bench/measure/measure-round.ts';
import { settleMembers } from '#tests/bench/servers/settle-members.ts';
import { type RunningServer, startServer } from '#tests/bench/servers/start-server.ts';
import { useDatabase } from '#tests/support/mongo.ts';

const database = useDatabase();
const key = randomBytes(32).toString('hex');
const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const MEMBERS = 6;
const few = { rates: [20, 60], seconds: 0.5, databasePid: process.pid };

test.each(designNames)(
  'every member of the bench’s %s server hears each message once, in one order',
  async (design) => {
    const server = await startServer({ design, mongoUri: database.uri, key });
    servers.push(server);
    const settled = design === 'banyan' ? await settleMembers(server, { members: MEMBERS, total: MEMBERS }) : null;
    const crowd = { size: MEMBERS, roomId: settled?.roomId, tokens: settled?.tokens };

    const { delivery } = await measureRound(server, { ...few, crowd });

    expect(delivery.messages).toBeGreaterThan(40);
    expect(delivery).toMatchObject({ lost: 0, duplicates: 0, inversions: 0, refused: 0, unanswered: 0 });
  },
);
