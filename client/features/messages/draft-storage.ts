/** What she has begun to write in one room. */
export interface Draft {
  text: string;
  contentNote?: string;
}

const prefix = 'banyan.draft';

/** In local storage, which is written before a closing page is gone; by member, so that nobody else finds it. */
export function readDraft(memberId: string, place: string): Draft {
  try {
    const { text = '', contentNote } = JSON.parse(
      localStorage.getItem(keyOf(memberId, place)) ?? '{}',
    ) as Partial<Draft>;
    return contentNote === undefined ? { text } : { text, contentNote };
  } catch {
    return { text: '' };
  }
}

export function keepDraft(memberId: string, place: string, draft: Draft): void {
  try {
    if (draft.text === '' && draft.contentNote === undefined) localStorage.removeItem(keyOf(memberId, place));
    else localStorage.setItem(keyOf(memberId, place), JSON.stringify(draft));
  } catch {
    // A closed or full storage keeps no drafts; what is on the screen stays.
  }
}

/** She signs out here by herself: what she began to write goes with her. */
export function forgetDrafts(memberId: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${prefix}.${memberId}.`)) localStorage.removeItem(key);
}

function keyOf(memberId: string, place: string): string {
  return `${prefix}.${memberId}.${place}`;
}
