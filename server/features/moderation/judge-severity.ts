import type { CaseSummary, ReportReason } from '#shared/contract/moderation.ts';

const names = ['normal', 'high', 'severe'] as const satisfies Array<CaseSummary['severity']>;

const byReason: Record<ReportReason, (typeof names)[number]> = {
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
  return names.indexOf(byReason[reason]);
}

export function toSeverityName(severity: number): CaseSummary['severity'] {
  return names[severity] ?? 'normal';
}
