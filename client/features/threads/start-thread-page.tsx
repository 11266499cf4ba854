import { CircleAlert, Hourglass } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { NudgeCard } from '#client/features/messages/nudge/nudge-card.tsx';
import { useNudge } from '#client/features/messages/nudge/use-nudge.ts';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { Note } from '#client/ui/note.tsx';
import { StartThreadFields } from './start-thread-fields.tsx';
import { changeThreadDraft, useThreadDraft } from './thread-draft.ts';
import { findDraftProblems } from './thread-draft-problems.ts';
import { toThreadPath } from './thread-link.ts';
import { useMyRooms } from './use-my-rooms.ts';
import { useStartThread } from './use-start-thread.ts';

/** Room, kind, title, text. What is written stays on the device until it is published. */
export function StartThreadPage() {
  const { t } = useTranslation('threads');
  const { t: tApp } = useTranslation();
  usePageTitle(t('startTitle'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('forum'), to: '/forum' }, { words: t('startTitle') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('startTitle')}</h1>
              <p>{t('askLead')}</p>
            </div>
          </div>
          <StartThread />
        </div>
      </div>
    </Main>
  );
}

function StartThread() {
  const { t } = useTranslation('threads');
  const navigate = useNavigate();
  const rooms = useMyRooms();
  const draft = useThreadDraft((state) => state.draft);
  const [isAsked, setAsked] = useState(false);
  const start = useStartThread();
  useRoomFromAddress();
  const problems = findDraftProblems(draft);
  const publish = () =>
    start.mutate(draft, {
      onSuccess: (outcome) => {
        if (outcome.state === 'sent')
          void navigate(toThreadPath(outcome.thread.roomId, outcome.thread.id), { replace: true });
      },
    });
  const nudge = useNudge(publish);
  const words = `${draft.title}\n${draft.text}`;
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.length === 0 && !start.isPending) nudge.send(words);
  };
  if (start.data?.state === 'held') return <HeldThread />;
  return (
    <form className="start-thread" ref={form} noValidate onSubmit={submit}>
      <StartThreadFields draft={draft} rooms={rooms} problems={isAsked ? problems : []} />
      {start.error && (
        <div role="alert">
          <Note icon={CircleAlert} tone="danger">
            {t('startFailed')} {start.error.message}
          </Note>
        </div>
      )}
      {nudge.nudged?.text === words && (
        <NudgeCard nudge={nudge} onChange={() => form.current?.querySelector('textarea')?.focus()} />
      )}
      <div className="btnrow">
        <Button tone="primary" type="submit" isBusy={start.isPending}>
          {t('startDo')}
        </Button>
      </div>
    </form>
  );
}

function HeldThread() {
  const { t } = useTranslation('threads');
  const { t: tApp } = useTranslation();
  return (
    <EmptyState title={t('heldThreadTitle')} action={<ButtonLink to="/forum">{tApp('forum')}</ButtonLink>}>
      <Note icon={Hourglass}>{t('heldThread')}</Note>
    </EmptyState>
  );
}

/** From a room's forum one writes into that room. */
function useRoomFromAddress(): void {
  const [search] = useSearchParams();
  const roomId = search.get('room');
  useEffect(() => {
    if (roomId) changeThreadDraft({ roomId });
  }, [roomId]);
}

export { StartThreadPage as Component };
