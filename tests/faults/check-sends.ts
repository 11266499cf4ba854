import type { Entry, Sent, Violation } from './checker.ts';

/** What senders were told against what the log has. */
export function checkSends(sent: Sent[], log: Entry[]): Violation[] {
  const stored = new Map<string, Entry>();
  for (const entry of log) if (entry.type === 'message:sent' && entry.clientId) stored.set(entry.clientId, entry);
  return [
    ...sent.flatMap((message) => checkOne(message, stored.get(message.clientId))),
    ...checkOrder(sent),
    ...findUnsent(sent, stored),
  ];
}

function checkOne(message: Sent, entry: Entry | undefined): Violation[] {
  const name = `“${message.text}” of ${message.writer}`;
  if (message.isRefused && entry)
    return [{ kind: 'ghosts', sentence: `${name} was refused, yet it is in the log with number ${entry.seq}.` }];
  if (message.acknowledgements.length === 0) return entry ? checkText(name, message, entry) : [];
  if (!entry) return [{ kind: 'lost', sentence: `${name} was acknowledged, and is not in the log.` }];
  const wrong = message.acknowledgements.find(
    ({ messageId, seq }) => messageId !== entry.messageId || seq !== entry.seq,
  );
  if (wrong)
    return [
      {
        kind: 'lost',
        sentence: `${name} was acknowledged with number ${wrong.seq}, and the log has it at ${entry.seq}.`,
      },
    ];
  return checkText(name, message, entry);
}

function checkText(name: string, message: Sent, entry: Entry): Violation[] {
  if (entry.text === message.text) return [];
  return [{ kind: 'ghosts', sentence: `${name} stands in the log as “${entry.text}”.` }];
}

/** What was acknowledged before another was begun stands before it, whoever wrote them. */
function checkOrder(sent: Sent[]): Violation[] {
  const acknowledged = sent.filter((message) => message.acknowledgedAt !== undefined);
  const byEnd = [...acknowledged].sort((a, b) => (a.acknowledgedAt ?? 0) - (b.acknowledgedAt ?? 0));
  const byStart = [...acknowledged].sort((a, b) => a.startedAt - b.startedAt);
  let ended = 0;
  let newest = 0;
  return byStart.flatMap((message): Violation[] => {
    for (; ended < byEnd.length && (byEnd[ended]?.acknowledgedAt ?? 0) < message.startedAt; ended++)
      newest = Math.max(newest, byEnd[ended]?.acknowledgements[0]?.seq ?? 0);
    const seq = message.acknowledgements[0]?.seq ?? 0;
    if (seq > newest) return [];
    return [
      {
        kind: 'inversions',
        sentence: `“${message.text}” of ${message.writer} got number ${seq}, though ${newest} was acknowledged before it was begun.`,
      },
    ];
  });
}

function findUnsent(sent: Sent[], stored: Map<string, Entry>): Violation[] {
  const known = new Set(sent.map(({ clientId }) => clientId));
  return [...stored].flatMap(([clientId, { seq, text }]): Violation[] =>
    known.has(clientId) ? [] : [{ kind: 'ghosts', sentence: `Nobody sent “${text}”, number ${seq} of the log.` }],
  );
}
