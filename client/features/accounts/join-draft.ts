/** What she has typed so far; kept while she goes back and forth, never stored. */
export type JoinDraft = {
  name: string;
  handle: string;
  password: string;
  bornYear: string;
  bornMonth: string;
  note: string;
};

export const emptyJoinDraft: JoinDraft = { name: '', handle: '', password: '', bornYear: '', bornMonth: '', note: '' };

export type StepProps = {
  draft: JoinDraft;
  errors: Record<string, string>;
  change(change: Partial<JoinDraft>): void;
};

/** Which step shows a field, so that a refusal takes her to where she can mend it. */
const steps: Record<string, number> = { name: 1, handle: 1, password: 2, bornYear: 2, bornMonth: 2, note: 3 };

export function firstStepWith(fields: string[]): number | undefined {
  const found = fields.flatMap((field) => steps[field] ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}
