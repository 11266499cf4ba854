import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callRest } from '#client/platform/api.ts';
import { acceptSession, endSession, freshToken, signOut, startSession, useSession } from '#client/platform/session.ts';

const card = { id: 'a'.repeat(24), handle: 'anh', name: 'Ánh' };
const sessionOf = (token: string, lastsMs = 600_000) => ({
  accessToken: token,
  expiresAt: new Date(Date.now() + lastsMs).toISOString(),
  me: { card, role: 'member' as const, ageBand: 'adult' as const, isLead: false, deviceId: 'd'.repeat(24) },
});
const refused = (code: string) => Response.json({ error: { code, message: code } }, { status: 401 });

let asked: { path: string; token: string | null }[] = [];
let answer: (path: string, token: string | null) => Response | Promise<Response>;
const refreshes = () => asked.filter(({ path }) => path === '/api/session/refresh').length;

beforeEach(() => {
  asked = [];
  useSession.setState({ state: 'starting', isUnreachable: false }, true);
  vi.stubGlobal('fetch', async (path: string, { headers = {} }: RequestInit = {}) => {
    const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? null;
    asked.push({ path, token });
    return answer(path, token);
  });
});
afterEach(() => {
  endSession();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the session', () => {
  it('begins with the cookie alone', async () => {
    answer = () => Response.json(sessionOf('first'));
    await startSession();
    expect(useSession.getState()).toMatchObject({ state: 'member', me: { card: { name: 'Ánh' } } });
    expect(await freshToken()).toBe('first');
  });

  it('does not begin again with the cookie of somebody who left while there was no network', async () => {
    localStorage.setItem('away', '1');
    let isReachable = false;
    answer = (path) => {
      if (!isReachable) throw new TypeError('no network');
      return path === '/api/leave' ? Response.json({ done: true }) : refused('not_signed_in');
    };
    vi.useFakeTimers();
    await startSession();
    expect([refreshes(), localStorage.getItem('away')]).toEqual([0, '1']);
    isReachable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked.map(({ path }) => path)).toEqual(['/api/leave', '/api/leave', '/api/session/refresh']);
    expect(useSession.getState()).toEqual({ state: 'visitor' });
    expect(localStorage.getItem('away')).toBeNull();
  });

  it('of nobody is a visitor’s, without a word about having ended', async () => {
    answer = () => refused('not_signed_in');
    await startSession();
    expect(useSession.getState()).toEqual({ state: 'visitor' });
  });

  it('tells her when it was ended elsewhere', async () => {
    answer = () => refused('session_ended');
    await startSession();
    expect(useSession.getState()).toEqual({ state: 'visitor', because: 'ended' });
  });

  it('waits for a house that cannot be reached, and does not sign her out', async () => {
    vi.useFakeTimers();
    answer = () => Promise.reject(new TypeError('no network'));
    const starting = startSession();
    await vi.advanceTimersByTimeAsync(1_000);
    await starting;
    expect(useSession.getState()).toEqual({ state: 'starting', isUnreachable: true });
    answer = () => Response.json(sessionOf('later'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(useSession.getState().state).toBe('member');
  });

  it('renews a token that has ended once, however many calls need it', async () => {
    vi.useFakeTimers();
    acceptSession(sessionOf('old'));
    answer = (path) => Response.json(path.endsWith('/refresh') ? sessionOf('new') : { rooms: [] });
    vi.setSystemTime(Date.now() + 700_000);
    const calls = Promise.all([callRest('room:list', {}), callRest('room:list', {}), callRest('device:list', {})]);
    await vi.advanceTimersByTimeAsync(1_000);
    await calls;
    expect(refreshes()).toBe(1);
    expect(asked.filter(({ token }) => token === 'new')).toHaveLength(3);
  });

  it('is renewed about a minute before it ends', async () => {
    vi.useFakeTimers();
    answer = () => Response.json(sessionOf('new'));
    acceptSession(sessionOf('old'));
    await vi.advanceTimersByTimeAsync(530_000);
    expect(refreshes()).toBe(0);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(refreshes()).toBe(1);
  });

  it('tries a call again with a new token when the house no longer takes the old one', async () => {
    acceptSession(sessionOf('old'));
    answer = (path, token) => {
      if (path.endsWith('/refresh')) return Response.json(sessionOf('new'));
      return token === 'new' ? Response.json({ rooms: [] }) : refused('not_signed_in');
    };
    expect(await callRest('room:list', {})).toEqual({ rooms: [] });
  });

  it('stays when signing out did not reach the house, and ends without a reproach when it did', async () => {
    acceptSession(sessionOf('one'));
    answer = () => Promise.reject(new TypeError('no network'));
    await expect(signOut('here')).rejects.toMatchObject({ code: 'offline' });
    expect(useSession.getState().state).toBe('member');
    answer = () => Response.json({ done: true });
    await signOut('here');
    expect(useSession.getState()).toEqual({ state: 'visitor' });
  });

  it('never stays with one member when another signed in in a second tab', () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    acceptSession(sessionOf('one'));
    const other = sessionOf('two');
    acceptSession({ ...other, me: { ...other.me, card: { ...card, id: 'b'.repeat(24) } } });
    expect(reload).toHaveBeenCalledOnce();
    expect(useSession.getState()).toMatchObject({ me: { card: { id: card.id } } });
  });
});
