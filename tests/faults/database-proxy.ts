import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between the server and its database, and can lose what passes between them. */
export type DatabaseProxy = {
  uri: string;
  /** Breaks every connection and lets none in until `mend`. */
  cut(): void;
  mend(): void;
  /** Lets the next request that holds these bytes through, loses its answer, and is cut from then on. */
  loseAnswerTo(word: string): Promise<void>;
  close(): Promise<void>;
};

/** How long the database is given to do what it was asked before its line is gone. */
const DOING_MS = 150;

/** `uri` is that of a replica set with one member; the driver must not learn its real address. */
export async function proxyDatabase(uri: string): Promise<DatabaseProxy> {
  const { hostname: host, port } = new URL(uri);
  const pairs = new Set<{ near: Socket; far: Socket }>();
  let isCut = false;
  let losing: { word: string; done: () => void } | null = null;

  const cut = () => {
    isCut = true;
    for (const { near, far } of pairs) {
      near.destroy();
      far.destroy();
    }
    pairs.clear();
  };
  const server: Server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect({ host, port: Number(port) });
    const pair = { near, far };
    let isDeaf = false;
    pairs.add(pair);
    near.on('data', (chunk: Buffer) => {
      far.write(chunk);
      if (!losing || !chunk.includes(losing.word)) return;
      const { done } = losing;
      losing = null;
      isDeaf = true;
      setTimeout(() => {
        cut();
        done();
      }, DOING_MS);
    });
    far.on('data', (chunk: Buffer) => !isDeaf && near.write(chunk));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target = new URL(uri);
  target.port = String((server.address() as { port: number }).port);
  target.search = '?directConnection=true';
  return {
    uri: target.href,
    cut,
    mend: () => {
      isCut = false;
    },
    loseAnswerTo: (word) => new Promise((resolve) => (losing = { word, done: resolve })),
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
