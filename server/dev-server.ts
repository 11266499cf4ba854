import { startBanyan } from './app.ts';
import { readConfig } from './platform/config.ts';
import { loadKeys } from './platform/keys.ts';
import { createLog } from './platform/log.ts';
import { createStop, stopOnSignals } from './platform/stop-in-order.ts';
import { surviveMistakes } from './platform/survive-mistakes.ts';

/** What `npm run dev` starts anew at every change: the server alone, its database and its pages come from outside. */
const config = readConfig();
const log = createLog({ level: config.logLevel, dataDir: config.dataDir });
const keys = await loadKeys(config.dataDir, log);
const { mongodbUri } = config;
if (!mongodbUri) throw new Error('This is started by npm run dev, which gives it a database.');

const banyan = await startBanyan({ config, keys, mongoUri: mongodbUri, log });
const stop = createStop({ close: banyan.close, stopDatabase: async () => {} }, log);
stopOnSignals(stop, () => {}, log);
surviveMistakes(log, stop);
if (banyan.firstAdminLink) process.stdout.write(`\nThe first admin’s link, once: ${banyan.firstAdminLink}\n\n`);
