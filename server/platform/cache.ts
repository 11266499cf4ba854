/**
 * A bounded cache in front of the database for what every message needs. Whoever writes calls `forget` once the write is
 * done: from then on nobody is given an older value, not even one whose reading had begun before.
 */
export type Cache<Value> = {
  get(key: string): Promise<Value>;
  peek(key: string): Value | undefined;
  forget(key: string): void;
};

export function createCache<Value>(load: (key: string) => Promise<Value>, maxEntries = 50_000): Cache<Value> {
  const known = new Map<string, Value>();
  const loading = new Map<string, Loading<Value>>();

  const start = (key: string): Loading<Value> => {
    const loaded: Loading<Value> = { value: load(key), isForgotten: false };
    loading.set(key, loaded);
    loaded.value.then(
      (value) => {
        if (loaded.isForgotten) return;
        loading.delete(key);
        known.set(key, value);
        if (known.size > maxEntries) known.delete(known.keys().next().value as string);
      },
      () => loaded.isForgotten || loading.delete(key),
    );
    return loaded;
  };

  return {
    async get(key) {
      for (;;) {
        if (known.has(key)) return known.get(key) as Value;
        const loaded = loading.get(key) ?? start(key);
        const value = await loaded.value;
        if (!loaded.isForgotten) return value;
      }
    },
    peek: (key) => known.get(key),
    forget(key) {
      known.delete(key);
      const loaded = loading.get(key);
      if (loaded) loaded.isForgotten = true;
      loading.delete(key);
    },
  };
}

type Loading<Value> = { value: Promise<Value>; isForgotten: boolean };
