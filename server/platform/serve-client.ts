import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Router } from 'express';
import { errorTable } from '#shared/errors.ts';
import { toErrorBody } from './api/run-operation.ts';
import type { Context } from './context.ts';

/** Serves the built pages: hashed files for ever, the page itself always fresh; every other path is the page. */
export function serveClient(ctx: Context, clientDir: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(clientDir, { index: false, maxAge: 0 }));
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile(join(clientDir, 'index.html'));
  });
  router.use(answerInWords(ctx));
  return router;
}

/** Express itself would answer with a stack trace. */
function answerInWords(ctx: Context): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = (error as { status?: unknown } | null)?.status;
    response.type('text').set('Cache-Control', 'no-store');
    if (status === 404) return response.status(404).send(errorTable.not_found.message);
    if (typeof status === 'number' && status < 500) return response.status(status).send('This address is malformed.');
    const { message, reference } = toErrorBody(ctx, error, 'page');
    response.status(500).send(`${message} (${reference})`);
  };
}
