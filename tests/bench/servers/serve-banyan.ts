import { startBanyan } from '#server/app.ts';
import { readConfig } from '#server/platform/config.ts';
import { createLog } from '#server/platform/log.ts';
import type { ServerSettings } from './start-server.ts';

const ENOUGH = 1_000_000;

/** The whole of Banyan; only its rate limits are out of the way, which would measure themselves. */
export async function serveBanyan({ mongoUri, key }: ServerSettings): Promise<number> {
  const config = { ...readConfig({}), port: 0, host: '127.0.0.1', rateLimitFactor: ENOUGH };
  const bytes = Buffer.from(key, 'hex');
  const keys = { accessTokenKey: bytes, refreshTokenKey: bytes, idKey: bytes };
  const { url } = await startBanyan({
    config,
    keys,
    mongoUri,
    log: createLog({ level: 'error', terminal: process.stderr }),
  });
  return Number(new URL(url).port);
}
