/** A place on the network that a mongod can be fetched from, and where it lies in the cache once it was. */
export type MongodSource = {
  /** In the log and in error sentences. */
  name: string;
  /** The folder inside the cache. */
  folder: string;
  /** The binary inside that folder. */
  binary: string;
  /** Why it cannot be fetched from here right now, in words, or null when it can be tried. */
  findObstacle(): Promise<string | null>;
  /** Fetches everything into `folder`, so that `binary` is there afterwards. */
  fetchInto(folder: string): Promise<void>;
};

export const executableSuffix = process.platform === 'win32' ? '.exe' : '';
