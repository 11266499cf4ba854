import { cleanup } from '@testing-library/react';
import { vi } from 'vitest';
import { acceptSession, endSession } from '#client/platform/session.ts';
import type { AgeBand, Role } from '#shared/contract/members.ts';
import { restPaths } from '#shared/contract/rest-paths.gen.ts';

export type Asked = { name: string; path: string; body: unknown };
type Answer = { status?: number; body: unknown };
type Answers = Partial<Record<keyof typeof restPaths, (asked: Asked) => Answer | Promise<Answer>>>;

export const me = { id: 'i'.repeat(24), handle: 'anh', name: 'Nguyễn Thị Ánh', nameLang: 'vi' };

/** Answers REST calls as the house would; everything that was asked is kept. */
export function openFakeHouse(
  answers: Answers,
  { role = 'member', ageBand = 'adult' }: { role?: Role; ageBand?: AgeBand } = {},
) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const path = address.replace(/^\/api/, '');
    const name = findName(method, path);
    const one = { name, path, body: typeof body === 'string' ? JSON.parse(body) : undefined };
    asked.push(one);
    const answer = await answers[name]?.(one);
    if (!answer) throw new TypeError(`Nobody answers ${method} ${path}.`);
    return Response.json(answer.body, { status: answer.status ?? 200 });
  });
  const expiresAt = new Date(Date.now() + 600_000).toISOString();
  acceptSession({
    accessToken: 'token',
    expiresAt,
    me: { card: me, role, ageBand, isLead: false, deviceId: 'd'.repeat(24) },
  });
  return { asked, to: (name: keyof typeof restPaths) => asked.filter((one) => one.name === name) };
}

export function closeFakeHouse(): void {
  cleanup();
  endSession();
  vi.unstubAllGlobals();
}

export function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

function findName(method: string, path: string): keyof typeof restPaths {
  const bare = path.split('?')[0] ?? '';
  const found = Object.entries(restPaths).find(([, pattern]) => {
    const [itsMethod, itsPath = ''] = pattern.split(' ');
    return itsMethod === method && new RegExp(`^${itsPath.replace(/:\w+/g, '[^/]+')}$`).test(bare);
  });
  if (!found) throw new Error(`No operation is ${method} ${path}.`);
  return found[0] as keyof typeof restPaths;
}
