import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '#server/platform/clock.ts';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import type { ErrorBody } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import type { Result } from '#shared/result.ts';
import { type Line, openLine } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { accessTable } from './access-table.ts';
import { type Case, type Outcome, type Persona, personas, type Row } from './persona.ts';
import { buildWorld, type World } from './world.ts';

const begun = Date.now();
/** On a busy machine this takes longer than an access token lasts, so time passes slower here. */
const clock = { ...systemClock, now: () => new Date(begun + (Date.now() - begun) / 10) };

const server = useServer({ clock });
let built: Promise<World> | undefined;
const world = () => (built ??= server().then(buildWorld));
const lines = new Map<string, Line>();

afterAll(async () => {
  for (const line of lines.values()) line.close();
  (await built)?.close();
});

type Transport = 'rest' | 'socket';
/** What came back: the code, and for a refusal all of it. */
type Answer = { outcome: Outcome; status?: number; error?: ErrorBody };

for (const name of Object.keys(operations) as OperationName[]) {
  const { over }: Operation = operations[name];
  const transports: Transport[] = over ? [over] : ['rest', 'socket'];
  const row = accessTable[name] as Row<OperationName>;
  describe.each(transports)(`${name} over %s`, (transport) => {
    // A visitor has no socket at all.
    const callers = personas.filter((who) => transport === 'rest' || who !== 'visitor');
    it.each(Object.entries(row))('%s', { timeout: 60_000 }, async (_kind, subject) => {
      const answers: Array<[Persona, Answer]> = [];
      for (const who of callers) answers.push([who, await ask(name, transport, subject, who)]);
      expect(toOutcomes(answers)).toEqual(Object.fromEntries(callers.map((who) => [who, subject.expect[who]])));
      const absent = row[subject.looksLike ?? 'absent'];
      if (!absent || subject === absent) return;
      for (const [who, answer] of answers)
        if (answer.outcome === 'not_found') expect(answer, who).toEqual(await askAbsent(name, transport, absent, who));
    });
  });
}

async function ask(
  name: OperationName,
  transport: Transport,
  subject: Case<OperationName>,
  who: Persona,
): Promise<Answer> {
  const here = await world();
  const caller = subject.isFresh && who !== 'visitor' ? await here.newcomer(who) : here.person(who);
  const input = await subject.ask(here, who, caller);
  if (transport === 'socket') {
    const line = await requireLine(here, caller);
    const result: Result<unknown> = await line.call(name, input);
    return result.ok ? { outcome: 'ok' } : { outcome: result.error.code, error: result.error };
  }
  const credentials = who === 'visitor' ? {} : { token: caller.token, cookie: caller.cookie };
  const { status, error } = await here.server.rest(name, input, credentials);
  return error ? { outcome: error.code, status, error } : { outcome: 'ok', status };
}

const absentAnswers = new Map<string, Promise<Answer>>();

/** Asked once for all the kinds that are compared with it. */
function askAbsent(...cell: Parameters<typeof ask>): Promise<Answer> {
  const [name, transport, subject, who] = cell;
  const key = `${name} ${transport} ${Object.values(accessTable[name]).indexOf(subject as never)} ${who}`;
  const answer = absentAnswers.get(key) ?? ask(...cell);
  absentAnswers.set(key, answer);
  return answer;
}

/** One open socket for each person who asks, opened when she first does. */
async function requireLine(here: World, { token, handle }: { token: string; handle: string }): Promise<Line> {
  const known = lines.get(token);
  if (known?.socket.connected) return known;
  const line = await openLine(here.server, { token, handle });
  lines.set(token, line);
  return line;
}

function toOutcomes(answers: Array<[Persona, Answer]>): Record<string, Outcome> {
  return Object.fromEntries(answers.map(([who, { outcome }]) => [who, outcome]));
}
