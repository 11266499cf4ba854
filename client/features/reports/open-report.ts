import { create } from 'zustand';
import type { ReportReason, SubjectRef } from '#shared/contract/moderation.ts';

export type SentReport = { clientId: string; reason: ReportReason; note: string };

/** What somebody is about to report; `words` chooses the title, `name` is whose it is. */
export interface ReportTarget {
  subject: SubjectRef;
  words: 'message' | 'post' | 'member' | 'room';
  name: string;
  /** Whose it is, so that she can keep away from them after reporting; nobody’s for a room. */
  memberId?: string;
  /** How it is sent instead, and traceless, by whoever asked without a name. */
  send?: (report: SentReport) => Promise<unknown>;
}

export const useReportTarget = create<{ target: ReportTarget | undefined }>()(() => ({ target: undefined }));

/** Opens the report dialog from wherever something can be reported. */
export function openReport(target: ReportTarget): void {
  useReportTarget.setState({ target });
}

export function closeReport(): void {
  useReportTarget.setState({ target: undefined });
}
