const colours: Record<string, string> = { warn: '\u001b[33m', error: '\u001b[31m', fatal: '\u001b[31m' };
const levels: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

type Line = { level: number; time: number; msg?: string; id?: string; err?: { message?: string; stack?: string } };

/** One JSON log line as a person reads it: the time, how bad it is, what happened, and the id to look up in the log file. */
export function toSentence(json: string, isColoured: boolean): string {
  const line = JSON.parse(json) as Line;
  const level = levels[line.level] ?? 'info';
  const parts = [new Date(line.time).toTimeString().slice(0, 8)];
  if (level !== 'info') parts.push(isColoured ? paint(level) : `${level}:`);
  parts.push(line.msg ?? line.err?.message ?? '');
  if (line.err?.message && line.msg && line.err.message !== line.msg) parts.push(`(${line.err.message})`);
  if (line.id) parts.push(`[${line.id}]`);
  return `${parts.join(' ')}\n`;
}

function paint(level: string): string {
  return `${colours[level] ?? '\u001b[2m'}${level}\u001b[0m`;
}
