import { io, type Socket } from 'socket.io-client';
import type { ServerEventName, ServerEvents } from '#shared/contract/events.ts';
import type { Role } from '#shared/contract/members.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { Room } from '#shared/contract/rooms.ts';
import type { Result } from '#shared/result.ts';
import type { Answer, TestServer } from './server.ts';

/** A signed-in member with her own connection, who remembers every frame that reached her. */
export type Person = {
  handle: string;
  id: string;
  token: string;
  cookie: string;
  rest<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Answer<Output<Name>>>;
  /** Over REST; throws what was refused. */
  must<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Output<Name>>;
  connect(): Promise<Line>;
};

/** One open socket and all it has heard. */
export type Line = {
  socket: Socket;
  frames: Array<{ name: string; payload: unknown }>;
  call<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Result<Output<Name>>>;
  must<Name extends OperationName>(name: Name, input: Request<Name>): Promise<Output<Name>>;
  heard<Name extends ServerEventName>(name: Name): Array<ServerEvents[Name]>;
  /** The events of a room’s log in the order in which they came. */
  log(roomId: string): RoomEvent[];
  /** Waits until something has been heard; fails with what was heard instead. */
  until<Value>(find: () => Value | undefined | null | false, what: string): Promise<Value>;
  close(): void;
};

export const PASSWORD = 'nine banyan roots in a row';

let count = 0;
/** Decimal, because a handle that only looks like another one is taken. */
export const uniqueHandle = (stem = 'member') => `${stem}${process.pid}x${count++}`;
export const clientId = () => crypto.randomUUID();

/** Signs somebody up, an adult unless told otherwise. */
export async function signUp(
  server: TestServer,
  {
    handle = uniqueHandle(),
    name = handle,
    bornYear = 1990,
    role,
    firstAdminCode,
  }: { handle?: string; name?: string; bornYear?: number; role?: Role; firstAdminCode?: string } = {},
): Promise<Person> {
  const input = { handle, name, password: PASSWORD, bornYear, bornMonth: 1, ...(firstAdminCode && { firstAdminCode }) };
  const answer = await server.rest('account:signUp', input);
  if (answer.status !== 200 || answer.value.state !== 'signedIn')
    throw new Error(`sign-up of ${handle}: ${JSON.stringify(answer.error ?? answer.value)}`);
  const { session } = answer.value;
  const cookie = answer.setCookie.map((line) => line.split(';')[0]).join('; ');
  const person = toPerson(server, { handle, id: session.me.card.id, token: session.accessToken, cookie });
  if (role) await giveRole(server, person, role);
  return person;
}

/** The first admin of a test server, made by the one-time link. */
export async function firstAdmin(server: TestServer): Promise<Person> {
  const code = new URL(server.firstAdminLink ?? '').searchParams.get('code') ?? '';
  const admin = await signUp(server, { handle: uniqueHandle('admin'), firstAdminCode: code });
  admins.set(server, admin);
  return admin;
}

const admins = new WeakMap<TestServer, Person>();

async function giveRole(server: TestServer, person: Person, role: Role): Promise<void> {
  const admin = admins.get(server) ?? (await firstAdmin(server));
  await admin.must('member:setRole', { memberId: person.id, role });
}

function toPerson(
  server: TestServer,
  { handle, id, token, cookie }: { handle: string; id: string; token: string; cookie: string },
): Person {
  const person: Person = {
    handle,
    id,
    token,
    cookie,
    rest: (name, input) => server.rest(name, input, { token: person.token, cookie }),
    must: async (name, input) => {
      const answer = await person.rest(name, input);
      if (answer.status !== 200) throw new Error(`${name} as ${handle}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    connect: () => openLine(server, person),
  };
  return person;
}

export async function openLine(server: TestServer, person: Pick<Person, 'token' | 'handle'>): Promise<Line> {
  const socket = io(server.url, {
    auth: { token: person.token },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { origin: server.origin },
  });
  const frames: Line['frames'] = [];
  socket.onAny((name: string, payload: unknown) => frames.push({ name, payload }));
  const line = toLine(socket, frames, person.handle);
  const failed = new Promise<never>((_resolve, reject) =>
    socket.once('connect_error', (error) => reject(Object.assign(error, { body: (error as { data?: unknown }).data }))),
  );
  await Promise.race([line.until(() => frames.some(({ name }) => name === 'session:ready'), 'session:ready'), failed]);
  return line;
}

function toLine(socket: Socket, frames: Line['frames'], handle: string): Line {
  const line: Line = {
    socket,
    frames,
    call: (name, input) => socket.timeout(30_000).emitWithAck(name, input),
    must: async (name, input) => {
      const result = await line.call(name, input);
      if (!result.ok) throw new Error(`${name} as ${handle}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    heard: (name) => frames.filter((frame) => frame.name === name).map(({ payload }) => payload as never),
    log: (roomId) =>
      line.heard('room:events').flatMap((heard) => (heard.roomId === roomId ? (heard.events as RoomEvent[]) : [])),
    until: async (find, what) => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const found = find();
        if (found) return found;
        if (Date.now() > deadline)
          throw new Error(`${handle} waited for ${what}; heard ${JSON.stringify(frames.slice(-5))}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    close: () => socket.disconnect(),
  };
  return line;
}

/** A room with its first steward and these people in it. */
export async function openRoom(
  steward: Person,
  members: Person[] = [],
  more: Partial<Request<'room:create'>> = {},
): Promise<Room> {
  const room = await steward.must('room:create', { clientId: clientId(), name: 'Courtyard', ...more });
  for (const member of members) {
    if (room.entry !== 'open') await steward.must('room:invite', { roomId: room.id, handle: member.handle });
    await member.must('room:join', { roomId: room.id });
  }
  return room;
}

/** Says something over REST and expects it to be sent. */
export async function say(person: Person, roomId: string, text: string): Promise<Message> {
  const outcome = await person.must('message:send', { roomId, clientId: clientId(), text });
  if (outcome.state !== 'sent') throw new Error(`“${text}” was held`);
  return outcome.message;
}
