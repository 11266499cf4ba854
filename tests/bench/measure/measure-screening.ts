import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measureTimes, type Times } from '#tests/screening/measure-times.ts';

/** Milliseconds a message, and how many messages they were. */
export type Screening = { messages: number; times: Times };

const Texts = z.array(z.object({ text: z.string() }));
const folder = fileURLToPath(new URL('../../screening/texts/', import.meta.url));

/** What people write, harmless and hateful in turns, through our screening and through the word lists that others use. */
export function measureScreening(): Screening {
  const files = readdirSync(folder).filter((name) => /^(harmless|hateful)-/.test(name));
  const texts = files.flatMap((name) =>
    Texts.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))).map(({ text }) => text),
  );
  return { messages: texts.length, times: measureTimes(texts) };
}
