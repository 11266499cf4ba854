/** Does something with each item, a few at once, and keeps the order of what comes back. */
export async function eachAtOnce<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item, nth: number) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const nth = next++;
      values[nth] = await act(items[nth] as Item, nth);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return values;
}
