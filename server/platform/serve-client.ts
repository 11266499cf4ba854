import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Router } from 'express';
import { errorTable } from '#shared/errors.ts';
import { toErrorBody } from './api/run-operation.ts';
import type { Context } from './context.ts';
import { escapeHtml, toPage } from './to-page.ts';

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
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, words } = explain(ctx, error);
    response.status(status).set('Cache-Control', 'no-store');
    // To whoever opened the address it is a page like any other; to a script that was refused, a line.
    if (request.accepts(['text', 'html']) === 'html') response.type('html').send(toPage('Banyan', toParagraphs(words)));
    else response.type('text').send(words);
  };
}

function explain(ctx: Context, error: unknown): { status: number; words: string } {
  const status = (error as { status?: unknown } | null)?.status;
  if (status === 404) return { status, words: errorTable.not_found.message };
  if (typeof status === 'number' && status < 500) return { status, words: 'This address is malformed.' };
  const { message, reference } = toErrorBody(ctx, error, 'page');
  return { status: 500, words: `${message} (${reference})` };
}

function toParagraphs(words: string): string {
  return `<h1>This did not work</h1><p>${escapeHtml(words)}</p><p><a href="/">To the door</a></p>`;
}
