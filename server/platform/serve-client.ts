import { join } from 'node:path';
import express, { type Router } from 'express';

/** Serves the built pages: hashed files for ever, the page itself always fresh; every other path is the page. */
export function serveClient(clientDir: string): Router {
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
  return router;
}
