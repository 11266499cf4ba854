/** Joins the single reads of one turn of the event loop into one read of many. */
export function createBatchLoader<Value>(
  loadMany: (keys: string[]) => Promise<Map<string, Value>>,
): (key: string) => Promise<Value | null> {
  let batch: { keys: Set<string>; loaded: Promise<Map<string, Value>> } | null = null;

  const open = () => {
    const keys = new Set<string>();
    const loaded = Promise.resolve().then(() => {
      batch = null;
      return loadMany([...keys]);
    });
    return { keys, loaded };
  };

  return async (key) => {
    batch ??= open();
    batch.keys.add(key);
    return (await batch.loaded).get(key) ?? null;
  };
}
