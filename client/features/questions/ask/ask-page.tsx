import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { Unreachable } from '#client/app/unreachable.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useSession } from '#client/platform/session.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Anonymity } from '#shared/contract/questions.ts';
import { AskFrame } from './ask-frame.tsx';
import { type AskStep, AskSteps } from './ask-steps.tsx';
import { ComeBack } from './come-back.tsx';
import { HelpLine } from './help-line.tsx';
import { PromisesAside } from './promises-aside.tsx';
import { ReadStep } from './read-step.tsx';
import { SentStep } from './sent-step.tsx';
import { type Asked, useAsk } from './use-ask.ts';
import { usePlaces } from './use-places.ts';
import { WriteStep } from './write-step.tsx';

/** Write → Read it over → Keep your words. It works signed in or not, and asks for nothing but the question. */
export function AskPage() {
  const { t } = useTranslation('ask');
  const session = useSession();
  const isMember = session.state === 'member';
  const [step, setStep] = useState<AskStep>(1);
  const [asked, setAsked] = useState<Asked>();
  const { data: places, error, refetch } = usePlaces();
  const ask = useAsk();
  usePageTitle(t('page'));
  if (session.state === 'starting') return session.isUnreachable ? <Unreachable /> : null;
  const go = (next: AskStep) => {
    setStep(next);
    scrollTo({ top: 0 });
  };
  const steps = places?.state === 'open' && (asked || places.rooms.length > 0);
  return (
    <AskFrame
      head={steps && <AskSteps step={asked ? 3 : step} isMember={isMember} />}
      aside={<PromisesAside canBeOpened={places?.canBeOpened} />}
    >
      {asked ? (
        <SentStep asked={asked} places={places} />
      ) : places ? (
        <Asking places={places} step={step} onStep={go} ask={ask} onAsked={setAsked} />
      ) : error ? (
        <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()}>
          {t('failedBody')}
        </ErrorState>
      ) : (
        <>
          <h1>{t('title')}</h1>
          <Skeleton rows={3} />
        </>
      )}
    </AskFrame>
  );
}

interface AskingProps {
  places: Anonymity;
  step: AskStep;
  onStep: (step: AskStep) => void;
  ask: ReturnType<typeof useAsk>;
  onAsked: (asked: Asked) => void;
}

function Asking({ places, step, onStep, ask, onAsked }: AskingProps) {
  if (places.state === 'closed' || places.rooms.length === 0) {
    return (
      <>
        <NotHere places={places} />
        <HelpLine />
        <ComeBack />
      </>
    );
  }
  if (step === 2) return <ReadStep places={places} ask={ask} onBack={() => onStep(1)} onAsked={onAsked} />;
  return (
    <>
      <WriteStep places={places} onNext={() => onStep(2)} />
      <HelpLine places={places} />
      <ComeBack />
    </>
  );
}

/** Nothing is taken: what could not be protected, or has nowhere to go. */
function NotHere({ places: { state } }: { places: Anonymity }) {
  const { t } = useTranslation('ask');
  const isMember = useSession((session) => session.state === 'member');
  const isClosed = state === 'closed';
  return (
    <>
      <h1>{isClosed ? t('closed') : t('noRooms')}</h1>
      <p className="lead">{isClosed ? t('closedBody') : isMember ? t('noRoomsMember') : t('noRoomsBody')}</p>
    </>
  );
}

export { AskPage as Component };
