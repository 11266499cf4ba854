import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { silentLog } from '#server/platform/log.ts';
import { createStop, type StopSteps } from '#server/platform/stop-in-order.ts';

describe('a stop', () => {
  it('closes the server first and the database it writes to last', async () => {
    const { done, stop } = makeStop();
    await stop(0);
    expect(done).toEqual(['server', 'database', 'exit 0']);
  });

  it('happens once, however often it is asked for', async () => {
    const { done, stop } = makeStop();
    await Promise.all([stop(0), stop(1), stop(0)]);
    expect(done).toEqual(['server', 'database', 'exit 0']);
  });

  it('does not wait for ever for a server that will not close', async () => {
    const { done, stop } = makeStop({ close: () => new Promise(() => {}), patienceMs: 20 });
    await stop(0);
    expect(done).toEqual(['database', 'exit 0']);
  });

  it('stops the database also when the server fails to close', async () => {
    const { done, stop } = makeStop({ close: () => Promise.reject(new Error('no')) });
    await stop(1);
    expect(done).toEqual(['database', 'exit 1']);
  });
});

function makeStop(steps: Partial<StopSteps> = {}) {
  const done: string[] = [];
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    done.push(`exit ${code}`);
    return undefined as never;
  });
  onTestFinished(() => exit.mockRestore());
  const usual: StopSteps = {
    close: async () => void done.push('server'),
    stopDatabase: async () => void done.push('database'),
  };
  return { done, stop: createStop({ ...usual, ...steps }, silentLog) };
}
