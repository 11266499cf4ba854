/** Says that somebody left, and nothing else. */
const key = 'away';

/**
 * Without a network nobody tells the server that she left, and no script can take its cookie away. So the device remembers
 * it until the server has heard: before anybody is signed in here again.
 */
export const unfinishedLeave = {
  begin: () => attempt(() => localStorage.setItem(key, '1')),
  isThere: () => attempt(() => localStorage.getItem(key) !== null) ?? false,
  end: () => attempt(() => localStorage.removeItem(key)),
};

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    // A closed storage remembers nothing.
    return undefined;
  }
}
