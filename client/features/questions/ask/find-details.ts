import { findPersonalDetails, type PersonalDetail } from '#shared/screening/find-personal-details.ts';
import type { AskDraft } from './ask-draft.ts';

export interface FoundDetail extends PersonalDetail {
  field: 'title' | 'text';
  words: string;
}

/** What somebody could find her by, without what she wants to leave in. Nothing of this leaves the device. */
export function findDetails(draft: Pick<AskDraft, 'title' | 'text' | 'left'>): FoundDetail[] {
  return (['title', 'text'] as const).flatMap((field) =>
    findPersonalDetails(draft[field])
      .map((detail) => ({ ...detail, field, words: draft[field].slice(detail.start, detail.end) }))
      .filter(({ words }) => !draft.left.includes(words)),
  );
}

/** Her words without it, and without the gap that it leaves. */
export function takeOut(text: string, { start, end }: Pick<FoundDetail, 'start' | 'end'>): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return /^[\s.,;:!?]|^$/.test(after) ? before.trimEnd() + after : before + after;
}
