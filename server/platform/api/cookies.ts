import type { Request, Response } from 'express';
import type { Cookies } from '../call.ts';

const REFRESH = 'banyan_refresh';
const AGE = 'banyan_sitting';

/** The cookies of one request. Without an origin of ours they read as absent, and none is set. */
export function readCookies(request: Request, response: Response, isOurOrigin: boolean): Cookies {
  const options = (path: string) => ({ httpOnly: true, secure: request.secure, sameSite: 'strict', path }) as const;
  const read = (name: string) => (isOurOrigin ? findCookie(request.headers.cookie, name) : null);
  const set = (name: string, value: string, path: string, lasting: { maxAge?: number } = {}) => {
    if (isOurOrigin) response.cookie(name, value, { ...options(path), ...lasting });
  };
  return {
    readRefreshToken: () => read(REFRESH),
    setRefreshToken: (token, maxAgeMs) => set(REFRESH, token, '/api', { maxAge: maxAgeMs }),
    clearRefreshToken: () => void response.clearCookie(REFRESH, { path: '/api' }),
    clearCache: () => {
      // Not "cookies": that would reach other sites of the same domain. Not "storage": the page has emptied it by then, and
      // the tab would forget that it was left, so that Back would find this place again.
      if (isOurOrigin) response.set('Clear-Site-Data', '"cache"');
    },
    wasRefusedForAge: () => read(AGE) !== null,
    // Gone when the browser is closed: it says nothing of who was there, and is not to be found later.
    rememberRefusalForAge: () => set(AGE, '1', '/api/sign-up'),
  };
}

/** For sockets: there is no cookie at all. */
export const noCookies: Cookies = {
  readRefreshToken: () => null,
  setRefreshToken: () => undefined,
  clearRefreshToken: () => undefined,
  clearCache: () => undefined,
  wasRefusedForAge: () => false,
  rememberRefusalForAge: () => undefined,
};

function findCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=');
    if (key?.trim() === name && value !== undefined) return value.trim();
  }
  return null;
}
