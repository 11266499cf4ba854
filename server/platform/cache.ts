/**
 * A bounded cache in front of the database for what every message needs. Whoever writes calls `forget` once the write is
 * done; a read that began before does not put the old value back.
 */
export type Cache<Value> = {
  get(key: string): Promise<Value>;
  peek(key: string): Value | undefined;
  forget(key: string): void;
};

export function createCache<Value>(load: (key: string) => Promise<Value>, maxEntries = 50_000): Cache<Value> {
  const known = new Map<string, Value>();
  const loading = new Map<string, Promise<Value>>();

  const start = (key: string): Promise<Value> => {
    const loaded = load(key);
    loading.set(key, loaded);
    const settle = (keep: (value: Value) => void) => (value: Value) => {
      if (loading.get(key) !== loaded) return;
      loading.delete(key);
      keep(value);
    };
    loaded.then(
      settle((value) => {
        known.set(key, value);
        if (known.size > maxEntries) known.delete(known.keys().next().value as string);
      }),
      () => loading.get(key) === loaded && loading.delete(key),
    );
    return loaded;
  };

  return {
    async get(key) {
      return known.has(key) ? (known.get(key) as Value) : (loading.get(key) ?? start(key));
    },
    peek: (key) => known.get(key),
    forget(key) {
      known.delete(key);
      loading.delete(key);
    },
  };
}
