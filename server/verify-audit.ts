import { createConnection } from 'mongoose';
import { sayVerification } from './features/audit/say-verification.ts';
import { verifyAudit } from './features/audit/verify-audit.ts';
import { readConfig } from './platform/config.ts';
import { createLog } from './platform/log.ts';
import { visitDatabase } from './platform/visit-database.ts';

/** Checks the audit log from outside the server. With a hash that was kept earlier: `npm run verify-audit -- <hash>`. */
async function verify(keptHash: string | undefined): Promise<boolean> {
  const config = readConfig();
  const database = await visitDatabase(config, createLog({ level: 'warn' }));
  const db = createConnection(database.uri, { readConcern: { level: 'majority' }, serverSelectionTimeoutMS: 5_000 });
  try {
    await db.asPromise();
    const { isGood, sentence } = sayVerification(await verifyAudit({ db }, keptHash));
    console.log(sentence);
    return isGood;
  } finally {
    await db.close();
    await database.stop();
  }
}

const isGood = await verify(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return false;
});
process.exitCode = isGood ? 0 : 1;
