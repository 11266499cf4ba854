import { create } from 'zustand';

export interface AnswerDraft {
  isUpheld: boolean | undefined;
  answer: string;
}

const empty: AnswerDraft = { isUpheld: undefined, answer: '' };
const useAnswers = create<{ drafts: Readonly<Record<string, AnswerDraft>> }>()(() => ({ drafts: {} }));

export function forgetAnswers(): void {
  useAnswers.setState({ drafts: {} });
}

/** What was begun stays while she reads another one; in memory only. */
export function useAnswerDraft(appealId: string) {
  const draft = useAnswers(({ drafts }) => drafts[appealId]) ?? empty;
  const setDraft = (next: AnswerDraft | undefined) =>
    useAnswers.setState(({ drafts }) => ({ drafts: { ...drafts, [appealId]: next ?? empty } }));
  return [draft, setDraft] as const;
}
