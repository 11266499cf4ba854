import { startMongod } from '#server/platform/mongod/start-mongod.ts';

/** A server in miniature, to be killed: it starts a mongod, says which, and waits. */
const mongod = await startMongod({ dbPath: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ pid: mongod.pid(), port: mongod.port })}\n`);
setInterval(() => {}, 1_000);
