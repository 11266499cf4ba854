import { ChevronLeft, DoorClosed, EyeOff, Hourglass } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '#client/features/statements/use-date-words.ts';
import { announce } from '#client/ui/announce.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { PersonaSeal } from '#client/ui/persona-seal.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { OwnDraft, OwnQuestion } from '#shared/contract/questions.ts';
import { MyAskerReports } from './my-asker-reports.tsx';
import { MyDraft } from './my-draft.tsx';
import { MyLetters } from './my-letters.tsx';
import { MyPost } from './my-post.tsx';
import { MyReply } from './my-reply.tsx';
import { QuestionTitle } from './question-title.tsx';
import { StateBadge } from './state-badge.tsx';
import { useMyQuestion } from './use-mine.ts';

/** One question with its answers, what waits, and what she can do about each of them. */
export function MyQuestion({ threadId, onAll }: { threadId: string; onAll?: () => void }) {
  const { t } = useTranslation('questions');
  const dateWords = useDateWords();
  const { data, error } = useMyQuestion(threadId);
  useAnnouncedAnswers(data?.question.answers);
  if (!data) return error ? <Note icon={Hourglass}>{t('failed')}</Note> : <Skeleton rows={4} />;
  const { question, thread, posts, drafts, silencedUntil } = data;
  const { isOut } = question;
  const [opening, ...answers] = posts[0]?.number === 1 ? posts : [undefined, ...posts];
  const accepted = answers.find((post) => post?.id === thread?.answerId);
  const others = answers.filter((post) => post !== accepted);
  const ofPost = { question: data };
  const hasAnswers = thread !== null || answers.length > 0;
  const replies = hasAnswers ? drafts.filter(({ kind }) => kind === 'reply') : [];
  const atOpening = drafts.filter((draft) => !replies.includes(draft));
  const toDraft = (draft: OwnDraft) => (
    <MyDraft key={draft.id} threadId={threadId} draft={draft} isQuestion={draft.kind === 'question'} />
  );
  return (
    <article className="mine-question">
      {onAll && (
        <Button tone="quiet" icon={ChevronLeft} onClick={onAll}>
          {t('all')}
        </Button>
      )}
      <Head question={question} hasFailed={error !== null} />
      {isOut && <Note icon={DoorClosed}>{t('isOutBody')}</Note>}
      {opening && <MyPost {...ofPost} post={opening} isOpening />}
      {atOpening.map(toDraft)}
      {hasAnswers && (
        <section className="answers">
          <h2>{isOut ? t('ownWords') : t('answers', { count: question.answers })}</h2>
          {[accepted, ...others].map((post) => post && <MyPost key={post.id} {...ofPost} post={post} />)}
          {replies.map(toDraft)}
        </section>
      )}
      {silencedUntil && (
        <Note icon={EyeOff} tone="warn">
          {t('silenced', { when: dateWords(silencedUntil, 'full') })}
        </Note>
      )}
      {question.state === 'there' && !silencedUntil && !isOut && <MyReply threadId={threadId} />}
      <MyLetters threadId={threadId} />
      <MyAskerReports threadId={threadId} />
    </article>
  );
}

function Head({ question, hasFailed }: { question: OwnQuestion; hasFailed: boolean }) {
  const { t } = useTranslation('questions');
  return (
    <header>
      <h1>
        <QuestionTitle title={question.title} />
      </h1>
      <div className="sig">
        <PersonaSeal />
        <div>
          <Name>{question.persona.name}</Name>
          <bdi>{question.roomName}</bdi>
        </div>
      </div>
      <div className="mine-meta">
        <StateBadge question={question} />
        {hasFailed ? <span>{t('notReached')}</span> : !question.isOut && <span>{t('looked')}</span>}
      </div>
    </header>
  );
}

/** Says politely that somebody answered, wherever on the page she is. */
function useAnnouncedAnswers(count: number | undefined): void {
  const { t } = useTranslation('questions');
  const known = useRef(count);
  useEffect(() => {
    if (count === undefined) return;
    if (known.current !== undefined && count > known.current)
      announce(t('newAnswers', { count: count - known.current }), 'own answers');
    known.current = count;
  }, [count, t]);
}
