import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { OperationName, Output, Request } from '#shared/contract/operations.ts';
import type { Result } from '#shared/result.ts';
import type { Line } from '#tests/support/person.ts';
import { eachAtOnce } from './each-at-once.ts';

const file = new URL('../../../../shared/data/naughty-strings/blns.json', import.meta.url);

/** The Big List of Naughty Strings; empty where the kit with the data is not beside the repository. */
export function readNaughtyStrings(): string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

/** All of them in fewer, longer texts, for fields whose every write costs a transaction. */
export function joinStrings(strings: string[], maxLength: number): string[] {
  const texts: string[] = [];
  for (const string of strings) {
    const last = texts.at(-1);
    const joined = last === undefined ? string : `${last}\n${string}`;
    if (last !== undefined && joined.length <= maxLength) texts[texts.length - 1] = joined;
    else texts.push(string);
  }
  return texts;
}

/** What stands in a field: the naughty string, or something harmless where the string was refused. */
export type Texts<Field extends string> = Record<Field, string>;

/** One place where a stored text is shown again. */
export type Sighting = [where: string, expected: unknown, found: unknown];

export type Probe<Name extends OperationName, Field extends string> = {
  line: Line;
  name: Name;
  /** The fields that carry the string, and what is put there where it is refused. */
  harmless: Texts<Field>;
  /** Made anew for each try. */
  toInput(texts: Texts<Field>, nth: number): Request<Name> | Promise<Request<Name>>;
  /** Everywhere the accepted texts must be seen. */
  look(texts: Texts<Field>, value: Output<Name>, nth: number): Sighting[] | Promise<Sighting[]>;
  atOnce?: number;
};

/** Sends each string through all fields at once; returns how often each field took one. */
export async function probe<Name extends OperationName, Field extends string>(
  strings: string[],
  { line, name, harmless, toInput, look, atOnce = 8 }: Probe<Name, Field>,
): Promise<Record<Field, number>> {
  const fields = Object.keys(harmless) as Field[];
  const taken = Object.fromEntries(fields.map((field) => [field, 0])) as Record<Field, number>;
  await eachAtOnce(strings, atOnce, async (string, nth) => {
    const everywhere = Object.fromEntries(fields.map((field) => [field, string])) as Texts<Field>;
    const first: Result<Output<Name>> = await line.call(name, await toInput(everywhere, nth));
    const refused = first.ok ? [] : findRefused(first, fields, string);
    const texts = Object.fromEntries(
      fields.map((field) => [field, refused.includes(field) ? harmless[field] : string.normalize('NFC')]),
    ) as Texts<Field>;
    for (const field of fields) if (!refused.includes(field)) taken[field]++;
    if (!first.ok && refused.length === fields.length) return;
    const result = first.ok ? first : await line.call(name, await toInput(texts, nth));
    if (!result.ok) throw new Error(`${name} refused ${JSON.stringify(string)}: ${JSON.stringify(result.error)}`);
    for (const [where, expected, found] of await look(texts, result.value, nth))
      expect({ where, found }).toEqual({ where, found: expected });
  });
  return taken;
}

/** A refusal must be a 400 that names fields of ours with a sentence each. */
function findRefused<Field extends string>(result: Result<unknown>, fields: Field[], string: string): Field[] {
  if (result.ok) return [];
  expect(result.error, JSON.stringify(string)).toMatchObject({ code: 'bad_input', fields: expect.any(Array) });
  return (result.error.fields ?? []).map(({ path, message }) => {
    const field = fields.find((one) => one === path.replace(/\.\d+(?=\.|$)/g, ''));
    expect(field, `${path}: ${message}`).toBeDefined();
    expect(message).toMatch(/[.]$/);
    return field as Field;
  });
}
