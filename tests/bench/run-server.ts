import type { DesignName } from './designs.ts';
import type { ServerSettings, StartedServer } from './servers/start-server.ts';

/** The child process of one server under measurement: starts it, says where it listens, ends with its parent. */
const settings = JSON.parse(process.env.BENCH_SETTINGS ?? '{}') as ServerSettings;
const port = await (await findServe(settings.design))(settings);
process.on('disconnect', () => process.exit(0));
process.on('message', () => {
  globalThis.gc?.();
  process.send?.('collected');
});
process.send?.({ port } satisfies StartedServer);

async function findServe(name: DesignName | 'pages'): Promise<(settings: ServerSettings) => Promise<number>> {
  if (name === 'raw') return (await import('./servers/serve-raw-ws.ts')).serveRawWs;
  if (name === 'bare') return (await import('./servers/serve-bare-socket-io.ts')).serveBareSocketIo;
  if (name === 'naive') return (await import('./servers/serve-naive.ts')).serveNaive;
  if (name === 'banyan') return (await import('./servers/serve-banyan.ts')).serveBanyan;
  return (await import('./servers/serve-plain-pages.ts')).servePlainPages;
}
