import type { IncomingMessage } from 'node:http';

/**
 * CORS does not guard WebSockets, and SameSite does not guard old browsers: the exact list of origins is checked on both
 * transports. A missing Origin comes from bots and tools; they never get the cookie.
 */
export type OriginVerdict = 'ours' | 'missing' | 'foreign';

export function judgeOrigin(request: Pick<IncomingMessage, 'headers'>, allowed: ReadonlySet<string>): OriginVerdict {
  const { origin } = request.headers;
  if (origin === undefined) return 'missing';
  return allowed.has(origin) ? 'ours' : 'foreign';
}
