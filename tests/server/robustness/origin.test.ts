import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { PASSWORD, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';

const server = useServer();

const foreign = (own: string) => [
  'https://evil.example',
  'null',
  `${own}.evil.example`,
  `${own}/`,
  own.replace('http:', 'https:'),
  own.replace(/\d+$/, '1'),
  own.toUpperCase(),
  '',
];

describe('A page of somebody else’s', () => {
  it('is refused over REST, signed in or not, whatever it asks for', async () => {
    const banyan = await server();
    const { token, cookie } = await signUp(banyan);
    for (const origin of foreign(banyan.origin)) {
      const answers = await Promise.all([
        send(banyan, 'GET', '/api/community', { origin }),
        send(banyan, 'GET', '/api/me', { origin, authorization: `Bearer ${token}` }),
        send(banyan, 'POST', '/api/session/refresh', { origin, cookie }),
        send(banyan, 'GET', '/api/nothing/here', { origin }),
      ]);
      for (const { status, body } of answers) {
        expect([origin, status]).toEqual([origin, 403]);
        expect(JSON.parse(body).error.code).toBe('origin_refused');
      }
    }
  });

  it('is refused on both transports of a socket, even with a token', async () => {
    const banyan = await server();
    for (const origin of foreign(banyan.origin)) {
      expect([origin, await upgrade(banyan, { origin })]).toEqual([origin, 400]);
      expect([origin, (await poll(banyan, { origin })).status]).toEqual([origin, 403]);
    }
  });
});

describe('A page of ours', () => {
  it('is served over REST and on both transports of a socket', async () => {
    const banyan = await server();
    const { port } = new URL(banyan.url);
    for (const origin of [banyan.origin, `http://127.0.0.1:${port}`]) {
      expect((await send(banyan, 'GET', '/api/community', { origin })).status).toBe(200);
      expect(await upgrade(banyan, { origin })).toBe(101);
      expect((await poll(banyan, { origin })).status).toBe(200);
    }
  });

  it('has its session renewed by the cookie', async () => {
    const banyan = await server();
    const { cookie } = await signUp(banyan);
    const refreshed = await send(banyan, 'POST', '/api/session/refresh', { origin: banyan.origin, cookie });
    expect(refreshed.status).toBe(200);
    expect(refreshed.setCookie.join()).toMatch(/banyan_refresh=.*HttpOnly.*SameSite=Strict/);
  });
});

describe('Without an Origin, as bots and tools come', () => {
  it('a token is enough, over REST and sockets', async () => {
    const banyan = await server();
    const { token } = await signUp(banyan);
    expect((await send(banyan, 'GET', '/api/me', { authorization: `Bearer ${token}` })).status).toBe(200);
    expect(await upgrade(banyan, {})).toBe(101);
    expect(await connect(banyan, {}, { token })).toMatch(/^40\{"sid"/);
  });

  it('the cookie is never read', async () => {
    const banyan = await server();
    const { cookie } = await signUp(banyan);
    const refused = await send(banyan, 'POST', '/api/session/refresh', { cookie });
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.body).error.code).toBe('not_signed_in');
    expect((await send(banyan, 'GET', '/api/me', { cookie })).status).toBe(401);
    expect(await connect(banyan, { cookie }, {})).toMatch(/^44.*not_signed_in/);
    // It was not used up either.
    const ours = await send(banyan, 'POST', '/api/session/refresh', { origin: banyan.origin, cookie });
    expect(ours.status).toBe(200);
  });

  it('no cookie is given', async () => {
    const banyan = await server();
    const { handle } = await signUp(banyan);
    const body = JSON.stringify({ handle, password: PASSWORD });
    const signedIn = await send(banyan, 'POST', '/api/sign-in', { 'content-type': 'application/json' }, body);
    expect(signedIn.status).toBe(200);
    expect(signedIn.setCookie).toEqual([]);
  });
});

describe('A cookie with a socket of ours', () => {
  it('does not sign it in', async () => {
    const banyan = await server();
    const { cookie } = await signUp(banyan);
    expect(await connect(banyan, { origin: banyan.origin, cookie }, {})).toMatch(/^44.*not_signed_in/);
  });
});

describe('Every answer', () => {
  it('forbids inline script, other people’s content, guessing of types, and names no software', async () => {
    const banyan = await server();
    for (const path of ['/api/community', '/api', '/api/openapi.json', '/api/nothing', '/nothing', '/api/rooms/%ZZ']) {
      const { headers } = await send(banyan, 'GET', path, { origin: banyan.origin });
      const policy = String(headers['content-security-policy']);
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

type Headers = Record<string, string>;
type Reply = { status: number; body: string; headers: Record<string, unknown>; setCookie: string[] };

/** Not `fetch`, which does not let an origin be chosen freely. */
function send({ url }: TestServer, method: string, path: string, headers: Headers, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          headers: response.headers,
          setCookie: response.headers['set-cookie'] ?? [],
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function poll(banyan: TestServer, headers: Headers): Promise<Reply> {
  return send(banyan, 'GET', '/socket.io/?EIO=4&transport=polling', headers);
}

const socketUrl = ({ url }: TestServer) => `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;

/** The status with which an upgrade to WebSocket is answered; 101 is a yes. */
function upgrade(banyan: TestServer, headers: Headers): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(socketUrl(banyan), { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (sent, { statusCode }) => {
      sent.destroy();
      resolve(statusCode ?? 0);
    });
    socket.on('error', reject);
  });
}

/** The first answer of the server to a socket that asks to be let in with these credentials. */
function connect(banyan: TestServer, headers: Headers, auth: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(socketUrl(banyan), { headers });
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = String(data);
      if (frame.startsWith('0')) return socket.send(`40${JSON.stringify(auth)}`);
      socket.terminate();
      resolve(frame);
    });
  });
}
