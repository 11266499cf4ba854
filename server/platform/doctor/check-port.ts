import { join } from 'node:path';
import type { Config } from '#server/platform/config.ts';
import { findListenProblem } from '#server/platform/listen-problem.ts';
import { findLockHolder } from '#server/platform/lock-folder.ts';
import { findPortHolder } from './find-port-holder.ts';
import { bad, type Finding, good } from './finding.ts';

export async function checkPort(config: Config): Promise<Finding> {
  const problem = await findListenProblem(config.host, config.port);
  if (!problem) return good(`Port ${config.port} is free.`);
  const holder = await findPortHolder(config.port);
  if (holder && holder.pid === findLockHolder(join(config.dataDir, 'db'))) {
    return good(`Banyan is running on port ${config.port} (process ${holder.pid}).`);
  }
  return bad(holder ? `${problem} The program is ${holder.command} (process ${holder.pid}).` : problem);
}
