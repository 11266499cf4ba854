import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { Operation } from '#shared/operation.ts';
import type { Person } from '#tests/support/person.ts';

type Ids = Record<string, readonly string[]>;

/** What a question may need besides ids: every value of it is asked for. */
const words: Ids = {
  query: ['zebra', 'quoll', 'mai', 'friend'],
  state: ['open', 'decided', 'waiting', 'answered'],
  order: ['active', 'new', 'unanswered', 'mine'],
  after: ['0'],
  code: ['nothing'],
};

/** Every answer that somebody gets from every operation that only reads, with every id that is known; as text. */
export async function crawl(person: Person, ids: Ids, skip: readonly OperationName[] = []): Promise<string> {
  const reading = (Object.keys(operations) as OperationName[]).filter((name) => {
    const { rest, over }: Operation = operations[name];
    return rest.startsWith('GET ') && over !== 'socket' && !skip.includes(name);
  });
  const answers: string[] = [];
  for (const name of reading)
    for (const input of toInputs(operations[name], ids)) {
      const { status, value } = await person.rest(name, input as never);
      if (status === 200) answers.push(JSON.stringify({ name, input, value }));
    }
  return answers.join('\n');
}

function toInputs({ rest, input }: Operation, ids: Ids): object[] {
  const inPath = [...rest.matchAll(/:(\w+)/g)].map(([, field]) => field as string);
  const asked = Object.keys((input as unknown as { shape: object }).shape);
  let inputs: Array<Record<string, string>> = [{}];
  for (const field of asked) {
    const values = inPath.includes(field) ? (ids[field] ?? words[field]) : words[field];
    if (values) inputs = inputs.flatMap((before) => values.map((value) => ({ ...before, [field]: value })));
  }
  // The plain question too, where one can be asked.
  return inputs.length > 1 && inPath.length === 0 ? [{}, ...inputs] : inputs;
}
