import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { Server } from 'socket.io';
import { identifyToken } from './features/accounts/identify-token.ts';
import { prepareFirstAdmin } from './features/accounts/prepare-first-admin.ts';
import { watchAges } from './features/accounts/watch-ages.ts';
import { connectFeatures, handlers, keepFeatures, logViews, resumeFeatures } from './features/features.ts';
import { hearRooms } from './features/rooms/hear-rooms.ts';
import { abandonRoomLogs } from './features/rooms/log/owner.ts';
import { drainRoomLogs } from './features/rooms/log/room-log.ts';
import { apiReference } from './platform/api/reference.ts';
import { createRestApi } from './platform/api/rest.ts';
import { serveSocketOperations } from './platform/api/sockets.ts';
import { createBus } from './platform/bus.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { type Config, listOrigins } from './platform/config.ts';
import type { Context } from './platform/context.ts';
import { connectDatabase, prepareCollections } from './platform/database.ts';
import { guardDisk, type ReadFreeBytes } from './platform/disk-guard.ts';
import type { Keys } from './platform/keys.ts';
import type { Log } from './platform/log.ts';
import type { News } from './platform/news.ts';
import { judgeOrigin } from './platform/origin.ts';
import { audience, createPublisher } from './platform/publisher.ts';
import { prepareRateLimits } from './platform/rate-limit.ts';
import { serveClient } from './platform/serve-client.ts';
import { cutSlowReaders } from './platform/sockets/cut-slow-readers.ts';
import { welcomeSockets } from './platform/sockets/welcome-sockets.ts';
import { finishWork } from './platform/work-under-way.ts';

export type BanyanOptions = {
  config: Config;
  keys: Keys;
  mongoUri: string;
  log: Log;
  /** The built client; without it only the API is served. */
  clientDir?: string;
  clock?: Clock;
  /** How much room the disk has; by default asked of the disk under the data folder. */
  readFreeBytes?: ReadFreeBytes;
};

export type RunningBanyan = {
  /** Where it listens, on this machine. */
  url: string;
  /** The one-time link that makes the first admin; absent once there is one. */
  firstAdminLink?: string;
  ctx: Context;
  close(): Promise<void>;
};

/** How long a stop waits for what is under way. */
const CLOSE_PATIENCE_MS = 8000;

/** Puts one server together and lets it listen. */
export async function startBanyan(options: BanyanOptions): Promise<RunningBanyan> {
  const { config, log, mongoUri } = options;
  const db = await connectDatabase(mongoUri);
  await prepareCollections(db);
  await prepareRateLimits(db);
  const origins = new Set<string>();
  const app = express();
  const http = createServer(app);
  // Longer than a proxy or a browser keeps a quiet line, so that no request is sent into one that is just being closed.
  http.keepAliveTimeout = 75_000;
  const io = createSocketServer(http, origins);
  const ctx: Context = {
    db,
    log,
    config,
    clock: options.clock ?? systemClock,
    keys: options.keys,
    bus: createBus<News>(),
    publisher: createPublisher(io),
    identify: (token) => identifyToken(ctx, token),
    logViews,
    memory: new Map(),
  };
  connectFeatures(ctx);
  cutOnRevocation(ctx);
  serveHttp(app, ctx, origins, options.clientDir);
  welcomeSockets(ctx, io, hearRooms);
  serveSocketOperations(ctx, handlers, io);
  const stopCutting = cutSlowReaders(ctx, io);
  const stopGuarding = guardDisk(ctx, io, options.readFreeBytes);
  await resumeFeatures(ctx);
  const stopKeeping = keepFeatures(ctx);
  const stopWatchingAges = watchAges(ctx);
  const port = await listen(http, config);
  for (const origin of listOrigins(config, port)) origins.add(origin);

  const url = `http://localhost:${port}`;
  const code = await prepareFirstAdmin(ctx);
  const close = async () => {
    stopCutting();
    stopGuarding();
    await stopKeeping();
    stopWatchingAges();
    await closeServer(ctx, io, http);
    await db.close();
  };
  return { url, ctx, close, ...(code && { firstAdminLink: `${config.publicUrl ?? url}/first-admin?code=${code}` }) };
}

function createSocketServer(http: HttpServer, origins: ReadonlySet<string>): Server {
  return new Server(http, {
    // No recovery of connection state: it lets sockets back in without asking who they are.
    perMessageDeflate: false,
    maxHttpBufferSize: 100_000,
    serveClient: false,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    allowRequest: (request, decide) => {
      if (judgeOrigin(request, origins) === 'foreign') decide('This page does not belong to this community.', false);
      else decide(null, true);
    },
  });
}

function serveHttp(app: Express, ctx: Context, origins: ReadonlySet<string>, clientDir: string | undefined): void {
  app.disable('x-powered-by');
  // Answers of the API are never stored, so hashing them tells nobody anything.
  app.disable('etag');
  app.set('trust proxy', ctx.config.trustProxy);
  app.use(helmet(securityHeaders));
  app.use(compression());
  app.use('/api', apiReference());
  app.use('/api', createRestApi(ctx, handlers, origins));
  if (clientDir) app.use(serveClient(ctx, clientDir));
}

/** No inline script or style, no third party at all (OWASP ASVS 5.0, 3.4). */
const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' as const },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
};

/** A revoked device is cut off before whoever revoked it is answered. */
function cutOnRevocation(ctx: Context): void {
  ctx.bus.on('device:revoked', (_ctx, { deviceIds, reason }) => {
    for (const deviceId of deviceIds) ctx.publisher.cut(audience.device(deviceId), { reason });
  });
  ctx.bus.on('member:standingChanged', (_ctx, { memberId }) =>
    ctx.publisher.cut(audience.member(memberId), { reason: 'resync' }),
  );
}

function listen(http: HttpServer, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

/** Takes nothing new, finishes what was accepted, sends everybody off with a moment to come back, then closes. */
async function closeServer(ctx: Context, io: Server, http: HttpServer): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  const finished = finishWork(ctx).then(() => drainRoomLogs(ctx));
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, CLOSE_PATIENCE_MS).unref())]);
  abandonRoomLogs(ctx);
  for (const socket of io.sockets.sockets.values()) {
    socket.emit('session:ended', { reason: 'closing', retryAfterMs: 500 + Math.floor(Math.random() * 2000) });
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  await io.close();
  http.closeAllConnections();
  await closed;
}
