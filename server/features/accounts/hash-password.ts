import { hash, type Options, verify } from '@node-rs/argon2';

/** OWASP’s floor for argon2id, which is the library’s default algorithm: 19 MiB, two passes, one lane. */
const work: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Belongs to no password. Checking against it takes as long as any other check. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Runs beside the event loop, in the thread pool. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), work);
}

/** Without an account the same work is done, so that the time does not tell whether a handle exists. */
export function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  return verify(passwordHash ?? nobodysHash, normalise(password));
}

/** The same keys give different code points on different systems (NIST SP 800-63B asks for NFKC). */
function normalise(password: string): string {
  return password.normalize('NFKC');
}
