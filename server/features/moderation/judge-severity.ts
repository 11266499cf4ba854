import type { ReportReason, Severity } from '#shared/contract/moderation.ts';

const names = ['normal', 'high', 'severe'] as const satisfies Severity[];

const byReason: Record<ReportReason, Severity> = {
  threat: 'severe',
  selfHarm: 'severe',
  hate: 'high',
  harassment: 'high',
  sexual: 'high',
  privacy: 'high',
  spam: 'normal',
  something: 'normal',
};

/** What a reason weighs in the queue: 2 comes first. */
export function judgeSeverity(reason: ReportReason): number {
  return severityOf(byReason[reason]);
}

/** What rules of screening weigh: threats and distress first, then what is against people for who they are. */
export function judgeFound(reasons: Array<{ rule: string }>): number {
  const has = (pattern: RegExp) => reasons.some(({ rule }) => pattern.test(rule));
  if (has(/^disclosure\/|\/(threat|urgingSelfHarm)$/)) return severityOf('severe');
  return severityOf(has(/^identity\/|\/slur$/) ? 'high' : 'normal');
}

export const severityOf = (name: Severity): number => names.indexOf(name);

export function toSeverityName(severity: number): Severity {
  return names[severity] ?? 'normal';
}
