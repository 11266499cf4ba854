import { checkNode } from '#server/platform/check-node.ts';
import type { Config } from '#server/platform/config.ts';
import { findKeyProblem } from '#server/platform/keys.ts';
import { checkClock } from './check-clock.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkDatabase } from './check-database.ts';
import { checkDisk } from './check-disk.ts';
import { checkPort } from './check-port.ts';
import { bad, type Finding, good } from './finding.ts';

/** Everything that usually keeps Banyan from starting or from running well, each in one sentence. */
export async function examine(config: Config): Promise<Finding[]> {
  return [
    examineNode(),
    await checkPort(config),
    await checkDataFolder(config.dataDir),
    await examineKeys(config.dataDir),
    await checkDisk(config.dataDir),
    await checkClock(config.dataDir),
    await checkDatabase(config),
  ];
}

function examineNode(): Finding {
  const { problem, notice } = checkNode();
  return problem ? bad(problem) : good(notice ?? `Node ${process.versions.node} will do.`);
}

async function examineKeys(dataDir: string): Promise<Finding> {
  const problem = await findKeyProblem(dataDir);
  return problem ? bad(problem) : good('The keys are whole, or not made yet.');
}
