/** Many texts to look for at once: one step a character, however many there are. */
export type Trie<Value> = { next: Map<string, Trie<Value>>; values: Value[] };

export function newTrie<Value>(): Trie<Value> {
  return { next: new Map(), values: [] };
}

export function addToTrie<Value>(trie: Trie<Value>, text: string, value: Value): void {
  if (text === '') return;
  let node = trie;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    let next = node.next.get(unit);
    if (!next) {
      next = newTrie();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.values.push(value);
}

/** Everything of the trie that begins at one place. */
export function findAt<Value>(
  trie: Trie<Value>,
  text: string,
  from: number,
  found: (value: Value, to: number) => void,
) {
  let node = trie.next.get(text.charAt(from));
  for (let to = from + 1; node; to++) {
    for (const value of node.values) found(value, to);
    node = to < text.length ? node.next.get(text.charAt(to)) : undefined;
  }
}
