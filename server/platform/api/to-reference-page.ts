import { z } from 'zod';
import { serverEvents } from '#shared/contract/events.ts';
import { operations } from '#shared/contract/operations.ts';
import { errorTable } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import { escapeHtml, toPage } from '../to-page.ts';

/** The reference for people: one page without script, made from the same table as the routes. */
export function toReferencePage(): string {
  const all = Object.entries(operations) as Array<[string, Operation]>;
  const nouns = [...new Set(all.map(([name]) => name.split(':')[0] as string))];
  return toPage(
    'Banyan: the contract',
    `<h1>The contract</h1>
<p>Everything a client can ask of this server. Each operation is a REST route below <code>/api</code> and a Socket.IO event of the same name with an acknowledgement, <code>{ ok: true, value }</code> or <code>{ ok: false, error }</code>; inputs, outputs and errors are the same on both. Sign in with <code>Authorization: Bearer …</code>, or <code>auth.token</code> for a socket. For programs: <a href="/api/openapi.json">openapi.json</a>.</p>
<nav>${nouns.map((noun) => `<a href="#${noun}">${noun}</a>`).join(' ')} <a href="#events">events</a> <a href="#errors">errors</a></nav>
${nouns
  .map(
    (noun) =>
      `<h2 id="${noun}">${noun}</h2>${all
        .filter(([name]) => name.startsWith(`${noun}:`))
        .map(toSection)
        .join('')}`,
  )
  .join('\n')}
<h2 id="events">events</h2><p>What the server tells by itself.</p>${Object.entries(serverEvents)
      .map(([name, schema]) => `<section><h3>${name}</h3>${toDetails('payload', schema, 'output')}</section>`)
      .join('')}
<h2 id="errors">errors</h2><table>${Object.entries(errorTable)
      .map(([code, { status, message }]) => `<tr><td><code>${code}</code><td>${status}<td>${escapeHtml(message)}`)
      .join('')}</table>`,
  );
}

function toSection([name, operation]: [string, Operation]): string {
  const over = operation.over === 'rest' ? ' · REST only' : operation.over === 'socket' ? ' · socket only' : '';
  const who = operation.caller === 'visitor' ? 'anyone' : 'signed-in members';
  return `<section id="${name}"><h3>${name}</h3><p>${escapeHtml(operation.summary)}</p><p><code>${escapeHtml(operation.rest)}</code> · ${who}${over} · ${operation.limitPerMinute ?? 600} a minute</p>${toDetails('input', operation.input, 'input')}${toDetails('output', operation.output, 'output')}${operation.errors.length > 0 ? `<p>Refusals: ${operation.errors.map((code) => `<a href="#errors"><code>${code}</code></a>`).join(' ')}</p>` : ''}</section>`;
}

function toDetails(title: string, schema: z.ZodType, io: 'input' | 'output'): string {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>;
  return `<details><summary>${title}</summary><pre>${escapeHtml(JSON.stringify(json, null, 1))}</pre></details>`;
}
