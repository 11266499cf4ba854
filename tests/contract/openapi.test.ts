import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serverEvents } from '#shared/contract/events.ts';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { Operation } from '#shared/operation.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

type Schema = Record<string, unknown>;
type Parameter = { name: string; in: 'path' | 'query'; required: boolean; schema: Schema };
type Described = {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { description: string; content: { 'application/json': { schema: Schema } } }>;
  security?: unknown[];
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
};

const all = Object.entries(operations) as Array<[OperationName, Operation]>;
const overRest = all.filter(([, { over }]) => over !== 'socket');

async function readDocument(): Promise<Document> {
  const response = await fetch(`${(await server()).url}/api/openapi.json`);
  expect(response.headers.get('content-type')).toContain('application/json');
  return (await response.json()) as Document;
}

describe('/api/openapi.json', () => {
  it('describes each REST route once, under the name of its operation', async () => {
    const { openapi, info, paths } = await readDocument();
    expect(openapi).toMatch(/^3\.1\.\d+$/);
    expect(info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const declared = overRest.map(([name, { rest }]) => `${name} ${rest.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(declared.sort());
  });

  it('requires every field of a path, and says where each other one goes', async () => {
    for (const [path, method, described] of eachOperation(await readDocument())) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
      const parameters = described.parameters ?? [];
      expect(
        parameters
          .filter(({ in: place }) => place === 'path')
          .map(({ name }) => name)
          .sort(),
        path,
      ).toEqual(inPath.sort());
      for (const { name, required, in: place } of parameters) if (place === 'path') expect(required, name).toBe(true);
      const body = described.requestBody?.content['application/json'].schema as { properties?: Schema } | undefined;
      expect(body === undefined, `${method} ${path}`).toBe(['get', 'delete'].includes(method));
      const { input } = operations[described.operationId as OperationName] as unknown as { input: z.ZodObject };
      const fields = [...parameters.map(({ name }) => name), ...Object.keys(body?.properties ?? {})];
      expect(fields.sort(), described.operationId).toEqual(Object.keys(input.shape).sort());
    }
  });

  it('asks for a token exactly where a member is needed, and names the refusals', async () => {
    for (const [, , described] of eachOperation(await readDocument())) {
      const { caller, errors } = operations[described.operationId as OperationName] as Operation;
      expect(described.security !== undefined, described.operationId).toBe(caller === 'member');
      const told = Object.values(described.responses)
        .map(({ description }) => description)
        .join('\n');
      for (const code of ['bad_input', 'rate_limited', ...errors]) expect(told).toContain(`\`${code}\``);
    }
  });

  it('refers only to what it has, and every schema in it can be used', async () => {
    const document = await readDocument();
    for (const reference of findReferences(document)) expect(resolve(document, reference), reference).toBeDefined();
    for (const [, , described] of eachOperation(document)) {
      const schemas = [
        ...(described.parameters ?? []).map(({ schema }) => schema),
        ...(described.requestBody ? [described.requestBody.content['application/json'].schema] : []),
        ...Object.values(described.responses).map(({ content }) => content['application/json'].schema),
      ];
      for (const schema of schemas) expect(() => compile(document, schema), described.operationId).not.toThrow();
    }
  });

  it('gives schemas that take what the server answers', async () => {
    const document = await readDocument();
    const response = await fetch(`${(await server()).url}/api/community`);
    const described = document.paths['/community']?.get as Described;
    const schema = compile(document, described.responses[200]?.content['application/json'].schema as Schema);
    expect(schema.safeParse(await response.json()).success).toBe(true);
    expect(schema.safeParse({ name: 1 }).success).toBe(false);
  });
});

describe('/api', () => {
  it('lists every operation, event and error for people, without script', async () => {
    const response = await fetch(`${(await server()).url}/api`);
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    for (const [name, { rest }] of all) {
      expect(page).toContain(`<section id="${name}">`);
      expect(page).toContain(`<code>${rest}</code>`);
    }
    for (const name of Object.keys(serverEvents)) expect(page).toContain(`<h3>${name}</h3>`);
    // But for the one of ours that takes her away at once.
    expect(page.replace('<script src="/early.js"></script>', '')).not.toMatch(/<script|\son\w+=|style=/);
  });
});

function eachOperation({ paths }: Document): Array<[path: string, method: string, Described]> {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): [string, string, Described] => [path, method, described]),
  );
}

/** By a reader of JSON Schema other than the writer of the document. */
function compile(document: Document, schema: Schema): z.ZodType {
  const alone = JSON.stringify({ ...schema, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(alone.replaceAll('#/components/schemas/', '#/$defs/')));
}

function findReferences(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference as string);
}

function resolve(document: Document, reference: string): unknown {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((value, step) => (value as Schema | undefined)?.[step], document);
}
