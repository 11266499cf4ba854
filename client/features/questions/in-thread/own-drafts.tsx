import { MyDraft } from '../mine/my-draft.tsx';
import { useStanding } from './standing.ts';

/** What she wrote here without her name and nobody else can see yet. */
export function OwnDrafts({ threadId }: { threadId: string }) {
  const drafts = useStanding()?.drafts ?? [];
  return drafts.map((draft) => (
    <MyDraft key={draft.id} threadId={threadId} draft={draft} isQuestion={draft.kind === 'question'} />
  ));
}
