import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { Unreachable } from '#client/app/unreachable.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useSession } from '#client/platform/session.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { AskFrame } from '../ask/ask-frame.tsx';
import { HelpLine } from '../ask/help-line.tsx';
import { useClaim } from '../claim.ts';
import { ClaimForm } from '../claim-form.tsx';
import { KeepOffer } from './keep-offer.tsx';
import { MineFoot } from './mine-foot.tsx';
import { MyQuestion } from './my-question.tsx';
import { NoQuestions } from './no-questions.tsx';
import { QuestionList } from './question-list.tsx';
import { useMyQuestions } from './use-mine.ts';

/** Back to what one asked without a name: with six words, or as the member that one is. */
export function MinePage() {
  const { t } = useTranslation('questions');
  const session = useSession();
  const hasWords = useClaim(({ words }) => words !== undefined);
  usePageTitle(t('page'));
  if (session.state === 'starting' && !hasWords) return session.isUnreachable ? <Unreachable /> : null;
  const isKnown = hasWords || session.state === 'member';
  return <AskFrame isAlone>{isKnown ? <Mine key={String(hasWords)} /> : <EnterWords />}</AskFrame>;
}

function EnterWords() {
  const { t } = useTranslation('questions');
  return (
    <>
      <h1>{t('enter')}</h1>
      <p className="lead">{t('enterLead')}</p>
      <ClaimForm isAlone />
      <HelpLine />
    </>
  );
}

function Mine() {
  const { t } = useTranslation('questions');
  const { data: questions, error, refetch } = useMyQuestions();
  const [chosen, setChosen] = useState<string>();
  if (!questions && error) {
    return (
      <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()}>
        {t('failedBody')}
      </ErrorState>
    );
  }
  if (!questions) {
    return (
      <>
        <h1>{t('mineTitle')}</h1>
        <Skeleton rows={3} />
      </>
    );
  }
  const only = questions.length === 1 ? questions[0]?.threadId : undefined;
  const shown = questions.find(({ threadId }) => threadId === (chosen ?? only));
  return (
    <>
      {shown ? (
        <MyQuestion
          key={shown.threadId}
          threadId={shown.threadId}
          {...(!only && { onAll: () => setChosen(undefined) })}
        />
      ) : questions.length > 0 ? (
        <QuestionList questions={questions} onChoose={setChosen} />
      ) : (
        <NoQuestions />
      )}
      {questions.length > 0 && <KeepOffer />}
      <MineFoot canErase={questions.length > 0} />
      <HelpLine />
    </>
  );
}

export { MinePage as Component };
