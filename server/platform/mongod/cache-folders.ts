import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#server/platform/project-folder.ts';

/** Where a fetched mongod is kept: the user’s cache first, so that several copies of Banyan share it, else the project’s. */
export function listCacheFolders(env: NodeJS.ProcessEnv, project = projectFolder): string[] {
  const ofProject = join(project, '.cache');
  const ofUser = findUserCache(env);
  return ofUser ? [join(ofUser, 'banyan'), ofProject] : [ofProject];
}

function findUserCache(env: NodeJS.ProcessEnv): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32') return env.LOCALAPPDATA;
  const home = env.HOME || homedir();
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
