import { z } from 'zod';
import { type OperationName, operations } from '#shared/contract/operations.ts';

/** Every place of an operation’s input where a person can type, as `message:send text` or `room:create charter.forWhom`. */
export function findTextFields(): string[] {
  return (Object.keys(operations) as OperationName[]).flatMap((name) =>
    walk(operations[name].input, '').map((path) => `${name} ${path}`),
  );
}

function walk(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      walk(inner as z.ZodType, path ? `${path}.${key}` : key),
    );
  if (schema instanceof z.ZodArray) return walk(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => walk(option as z.ZodType, path));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return walk(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodPipe) return walk(schema.in as z.ZodType, path);
  return schema instanceof z.ZodString && !hasFormat(schema) ? [path] : [];
}

/** Ids, language tags and the like take nothing else. */
function hasFormat(schema: z.ZodString): boolean {
  return (
    schema.format !== null || (schema._zod.def.checks ?? []).some((check) => check._zod.def.check === 'string_format')
  );
}
