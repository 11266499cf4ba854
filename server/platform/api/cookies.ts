import type { Request, Response } from 'express';
import type { Cookies } from '../call.ts';

const REFRESH = 'banyan_refresh';
const AGE = 'banyan_sitting';
const SITTING_MS = 12 * 60 * 60 * 1000;

/** The cookies of one request. Without an origin of ours they read as absent, and none is set. */
export function readCookies(request: Request, response: Response, isOurOrigin: boolean): Cookies {
  const options = (path: string, maxAge: number) =>
    ({ httpOnly: true, secure: request.secure, sameSite: 'strict', path, maxAge }) as const;
  const read = (name: string) => (isOurOrigin ? findCookie(request.headers.cookie, name) : null);
  const set = (name: string, value: string, path: string, maxAge: number) => {
    if (isOurOrigin) response.cookie(name, value, options(path, maxAge));
  };
  return {
    readRefreshToken: () => read(REFRESH),
    setRefreshToken: (token, maxAgeMs) => set(REFRESH, token, '/api', maxAgeMs),
    clearRefreshToken: () => void response.clearCookie(REFRESH, { path: '/api' }),
    wasRefusedForAge: () => read(AGE) !== null,
    rememberRefusalForAge: () => set(AGE, '1', '/api/sign-up', SITTING_MS),
  };
}

/** For sockets: there is no cookie at all. */
export const noCookies: Cookies = {
  readRefreshToken: () => null,
  setRefreshToken: () => undefined,
  clearRefreshToken: () => undefined,
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
