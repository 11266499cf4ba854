/** From mildest to strongest. `note` is delivered and remembered; `hold` waits for a person. */
const severities = ['pass', 'note', 'hold', 'reject'] as const;
export type Severity = (typeof severities)[number];

/** Why, and where in the text as it was typed. */
export type Reason = {
  rule: string;
  verdict: Exclude<Severity, 'pass'>;
  start: number;
  end: number;
};

/** The strongest reason decides; all are kept, the strongest in front. */
export type Verdict = { verdict: Severity; reasons: Reason[] };

export function toVerdict(reasons: Reason[]): Verdict {
  const sorted = reasons.toSorted((a, b) => severities.indexOf(b.verdict) - severities.indexOf(a.verdict));
  return { verdict: sorted[0]?.verdict ?? 'pass', reasons: sorted };
}

export function weaken(reason: Reason, strongest: Reason['verdict']): Reason {
  const isStronger = severities.indexOf(reason.verdict) > severities.indexOf(strongest);
  return isStronger ? { ...reason, verdict: strongest } : reason;
}
