import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import { type ErrorBody, errorTable, refuse } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import type { Handlers } from '../call.ts';
import type { Context, SignedIn } from '../context.ts';
import { judgeOrigin } from '../origin.ts';
import { readCookies } from './cookies.ts';
import { runOperation, toErrorBody } from './run-operation.ts';
import { isStream, sendStream } from './send-stream.ts';

/** Makes a REST route of every operation that is not for sockets only. */
export function createRestApi(ctx: Context, handlers: Handlers, allowedOrigins: ReadonlySet<string>): Router {
  const router = express.Router();
  router.use(refuseForeignOrigins(ctx, allowedOrigins));
  router.use(express.json({ limit: '100kb', strict: true }));
  for (const [name, operation] of Object.entries(operations) as Array<[OperationName, Operation]>) {
    if (operation.over === 'socket') continue;
    const [method, path] = operation.rest.split(' ') as [string, string];
    router[method.toLowerCase() as 'get'](path, answer(ctx, handlers, name, allowedOrigins));
  }
  router.use((_request, response) => sendError(response, refuse('unknown_operation').toBody()));
  router.use(answerBadBody(ctx));
  return router;
}

function refuseForeignOrigins(_ctx: Context, allowed: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (judgeOrigin(request, allowed) === 'foreign') sendError(response, refuse('origin_refused').toBody());
    else next();
  };
}

function answer(ctx: Context, handlers: Handlers, name: OperationName, allowed: ReadonlySet<string>): RequestHandler {
  return async (request, response) => {
    try {
      const arrival = {
        name,
        input: readInput(request),
        actor: await identifyBearer(ctx, request),
        address: request.ip ?? 'unknown',
        cookies: readCookies(request, response, judgeOrigin(request, allowed) === 'ours'),
      };
      const output = await runOperation(ctx, handlers, arrival);
      if (isStream(output)) await sendStream(ctx, response, output);
      else response.json(output);
    } catch (error) {
      sendError(response, toErrorBody(ctx, error, name));
    }
  };
}

/** The path names the subject, so its segments win over a body or query that says otherwise. */
function readInput(request: Request): unknown {
  if (request.body === undefined && Number(request.headers['content-length'] ?? 0) > 0)
    throw refuse('bad_input', { message: 'Send the body as JSON, with “Content-Type: application/json”.' });
  const body: unknown = request.body ?? {};
  if (Array.isArray(body)) throw refuse('bad_input', { message: 'The body must be a JSON object, not a list.' });
  return { ...request.query, ...(body as object), ...request.params };
}

async function identifyBearer(ctx: Context, request: Request): Promise<SignedIn | null> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (!scheme) return null;
  if (scheme.toLowerCase() !== 'bearer' || !token)
    throw refuse('not_signed_in', { message: 'Send the token as “Authorization: Bearer …”.' });
  return ctx.identify(token);
}

function answerBadBody(ctx: Context): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const type = (error as { type?: unknown } | null)?.type;
    const status = (error as { status?: unknown } | null)?.status;
    if (type === 'entity.too.large') return sendError(response, refuse('too_large').toBody());
    if (typeof status === 'number' && status < 500)
      return sendError(
        response,
        refuse('bad_input', {
          message: 'The request could not be read: its path or its JSON body is malformed.',
        }).toBody(),
      );
    sendError(response, toErrorBody(ctx, error, 'rest'));
  };
}

function sendError(response: Response, error: ErrorBody): void {
  if (error.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(error.retryAfterMs / 1000)));
  response.status(errorTable[error.code].status).json({ error });
}
