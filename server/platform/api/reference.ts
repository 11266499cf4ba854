import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';
import { toOpenApi } from './to-openapi.ts';
import { toReferencePage } from './to-reference-page.ts';

const style = fileURLToPath(new URL('./reference.css', import.meta.url));

/** The contract, for programs at `/api/openapi.json` and for people at `/api`. Made from the same table as the routes. */
export function apiReference(): Router {
  const router = express.Router();
  // Made when first asked for: the whole contract as a document takes a good part of a start.
  const document = once(toOpenApi);
  const page = once(toReferencePage);
  router.get('/openapi.json', (_request, response) => void response.json(document()));
  router.get('/reference.css', (_request, response) => response.sendFile(style));
  router.get('/', (_request, response) => void response.type('html').send(page()));
  return router;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
