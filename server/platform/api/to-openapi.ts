import { z } from 'zod';
import { operations } from '#shared/contract/operations.ts';
import { errorTable } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';

type Json = Record<string, unknown>;

/** The contract as OpenAPI 3.1 (JSON Schema 2020-12). */
export function toOpenApi(): Json {
  const paths: Record<string, Json> = {};
  const named: Json = {};
  for (const [name, operation] of Object.entries(operations) as Array<[string, Operation]>) {
    if (operation.over === 'socket') continue;
    const [method, path] = operation.rest.split(' ') as [string, string];
    const key = path.replace(/:(\w+)/g, '{$1}');
    paths[key] = { ...paths[key], [method.toLowerCase()]: toOpenApiOperation(name, method, path, operation, named) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Banyan',
      version: '0.1.0',
      description:
        'Every operation is also a socket event of the same name with an acknowledgement, unless it says otherwise.',
    },
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: errorSchema(), ...named },
    },
  };
}

function toOpenApiOperation(name: string, method: string, path: string, operation: Operation, named: Json): Json {
  const input = toJsonSchema(operation.input, 'input', named);
  const properties = (input.properties ?? {}) as Record<string, Json>;
  const required = new Set((input.required ?? []) as string[]);
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, field]) => field as string));
  const isQuery = method === 'GET' || method === 'DELETE';
  const fields = Object.entries(properties);
  const parameters = fields
    .filter(([field]) => inPath.has(field) || isQuery)
    .map(([field, schema]) => ({
      name: field,
      in: inPath.has(field) ? 'path' : 'query',
      required: inPath.has(field) || required.has(field),
      schema,
    }));
  const body = fields.filter(([field]) => !inPath.has(field));
  const bodyRequired = [...required].filter((field) => !inPath.has(field));
  return {
    operationId: name,
    summary: operation.summary,
    tags: [name.split(':')[0]],
    ...(operation.caller === 'member' && { security: [{ bearer: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(!isQuery && {
      requestBody: {
        required: bodyRequired.length > 0,
        content: {
          'application/json': {
            schema: { type: 'object', properties: Object.fromEntries(body), required: bodyRequired },
          },
        },
      },
    }),
    responses: {
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: toJsonSchema(operation.output, 'output', named) } },
      },
      ...toErrorResponses(operation),
    },
  };
}

function toErrorResponses(operation: Operation): Json {
  const responses: Record<string, { description: string; content: Json }> = {};
  for (const code of ['bad_input', 'rate_limited', 'internal', ...operation.errors] as const) {
    const { status, message } = errorTable[code];
    const line = `\`${code}\`: ${message}`;
    const known = responses[status];
    responses[status] = {
      description: known ? `${known.description}\n\n${line}` : line,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { error: { $ref: '#/components/schemas/Error' } },
            required: ['error'],
          },
        },
      },
    };
  }
  return responses;
}

function errorSchema(): Json {
  return {
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: { enum: Object.keys(errorTable) },
      message: { type: 'string', description: 'A sentence for the person, which says what she can do.' },
      fields: {
        type: 'array',
        items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
      },
      retryAfterMs: { type: 'integer', description: 'After how many milliseconds the same request can succeed.' },
      reference: { type: 'string', description: 'The id under which the server logged an unexpected error.' },
    },
  };
}

/** Schemas with a name of their own go to the document’s, because a reference counts from the root of the document. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output', named: Json): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  const { $defs, ...rest } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
  for (const [name, { id: _id, ...described }] of Object.entries(($defs ?? {}) as Record<string, Json>))
    named[name] = described;
  return rest;
}
