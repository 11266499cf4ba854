import { Agent, request } from 'node:http';
import { createHistogram, type Histogram } from './histogram.ts';

/** Asks one server for pages, over connections that stay open. */
export type PageReader = {
  read(before?: number): Promise<string>;
  /** So many readers, each asking for the next page when it has one: pages a second. */
  readTogether(readers: number, seconds: number, pickBefore: () => number): Promise<number>;
  time(times: Histogram, before?: number): Promise<void>;
  close(): void;
};

export function createPageReader(port: number, path: string, token?: string): PageReader {
  const agent = new Agent({ keepAlive: true });
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const read = (before?: number) =>
    new Promise<string>((resolve, reject) => {
      const query = before === undefined ? '' : `?before=${before}`;
      const asked = request({ agent, host: '127.0.0.1', port, path: path + query, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts).toString('utf8');
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`a page: ${response.statusCode} ${body.slice(0, 200)}`));
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  return {
    read,
    async time(times, before) {
      const startedAt = performance.now();
      await read(before);
      times.add(performance.now() - startedAt);
    },
    async readTogether(readers, seconds, pickBefore) {
      const startedAt = performance.now();
      const times = createHistogram();
      const readOn = async () => {
        while (performance.now() - startedAt < seconds * 1000) await this.time(times, pickBefore());
      };
      await Promise.all(Array.from({ length: readers }, readOn));
      return (times.count() * 1000) / (performance.now() - startedAt);
    },
    close: () => agent.destroy(),
  };
}
