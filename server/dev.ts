import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { readConfig } from './platform/config.ts';
import { createLog } from './platform/log.ts';
import { openDatabase } from './platform/open-database.ts';
import { projectFolder } from './platform/project-folder.ts';
import { createStop, stopOnSignals } from './platform/stop-in-order.ts';

const pagesPort = 5173;

/** For working on Banyan: pages with hot reload on one port, in front of a server that restarts when its code changes. */
async function develop(): Promise<void> {
  const config = readConfig();
  const log = createLog({ level: config.logLevel });
  const database = await openDatabase(config, log);
  const port = config.port || 3000;
  const server = watchServer(port, database.uri);
  const pages = await servePages(port);
  const close = async () => {
    await pages.close();
    await end(server);
  };
  const stop = createStop({ close, stopDatabase: database.stop }, log);
  stopOnSignals(stop, database.stopSoon, log);
  server.once('exit', () => void stop(1));
  pages.printUrls();
}

/** The database stays up across restarts, so that a saved file is live in about a second. */
function watchServer(port: number, uri: string): ChildProcess {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const pages = `http://localhost:${pagesPort}`;
  const origins = [process.env.ALLOWED_ORIGINS, pages, `http://127.0.0.1:${pagesPort}`].filter(Boolean).join(',');
  return spawn(
    process.execPath,
    [tsx, 'watch', '--clear-screen=false', fileURLToPath(new URL('./dev-server.ts', import.meta.url))],
    {
      cwd: projectFolder,
      env: { PUBLIC_URL: pages, ...process.env, PORT: String(port), MONGODB_URI: uri, ALLOWED_ORIGINS: origins },
      // Its own process group: Ctrl-C reaches it through us, in order.
      detached: true,
      stdio: 'inherit',
    },
  );
}

async function servePages(port: number) {
  const target = `http://127.0.0.1:${port}`;
  const proxy = { '/api': { target }, '/socket.io': { target, ws: true } };
  const server = await createServer({
    configFile: `${projectFolder}vite.config.ts`,
    server: { port: pagesPort, strictPort: true, proxy },
  });
  return server.listen();
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

await develop();
