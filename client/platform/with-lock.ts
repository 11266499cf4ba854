const leaseMs = 10_000;
const lookEveryMs = 120;

/** Lets one tab of this browser do it at a time. */
export async function withLock<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
  // Absent on pages without https, as on a home server's address.
  if (navigator.locks) return navigator.locks.request(name, run);
  const release = await takeLease(`banyan.lock.${name}`);
  try {
    return await run();
  } finally {
    release();
  }
}

const self = Math.random().toString(36).slice(2);

/** A lease in local storage: renewed while it is used, and free again soon after its tab is gone. */
async function takeLease(key: string): Promise<() => void> {
  for (;;) {
    if (!isTaken(key)) {
      write(key);
      // Two tabs may have written at the same moment; the later one wins and the other sees so.
      await wait(lookEveryMs / 2 + Math.random() * 20);
      if (holderOf(key) === self) break;
    }
    await wait(lookEveryMs + Math.random() * lookEveryMs);
  }
  const renewal = setInterval(() => write(key), leaseMs / 3);
  return () => {
    clearInterval(renewal);
    if (holderOf(key) === self) localStorage.removeItem(key);
  };
}

function write(key: string): void {
  localStorage.setItem(key, `${self} ${Date.now() + leaseMs}`);
}

function holderOf(key: string): string | undefined {
  return localStorage.getItem(key)?.split(' ')[0];
}

/** A lease of this very tab is not taken by someone else, but by another call in it. */
function isTaken(key: string): boolean {
  return Number(localStorage.getItem(key)?.split(' ')[1] ?? 0) > Date.now();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
