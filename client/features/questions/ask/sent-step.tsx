import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SupportCardBody } from '#client/features/support/support-card-body.tsx';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useSession } from '#client/platform/session.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import type { Anonymity } from '#shared/contract/questions.ts';
import { keepClaim } from '../claim.ts';
import { ClaimWordsCard } from './claim-words-card.tsx';
import { LeavingWithout } from './leaving-without.tsx';
import type { Asked } from './use-ask.ts';
import { toWhenRead } from './when-read.ts';

/** It is with us. A visitor keeps her words; a member needs none. */
export function SentStep({ asked, places }: { asked: Asked; places: Anonymity | undefined }) {
  const { t } = useTranslation('ask');
  const isYoung = useSession((session) => session.state === 'member' && session.me.ageBand === 'young');
  const [offered, setOffered] = useState(asked.support);
  const [isKept, setKept] = useState(asked.claim === undefined);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { claim } = asked;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {claim ? t('sentTitle') : t('sentMemberTitle')}
      </h1>
      <p className="lead">{claim ? t('sentLead') : t('sentMemberLead')}</p>
      {offered.length > 0 && <SupportCardBody kinds={offered} isYoung={isYoung} onPutAway={() => setOffered([])} />}
      {claim && <ClaimWordsCard words={claim} />}
      <Next asked={asked} places={places} />
      <div className="ask-acts">
        {claim ? (
          <>
            <LeavingWithout
              isOn={!isKept}
              onKept={() => {
                keepClaim(claim);
                setKept(true);
              }}
            />
            <ButtonLink tone="quiet" to="/join?next=/ask/mine">
              {t('join')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink tone="primary" to="/ask/mine">
            {t('toMine')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}

function Next({ asked: { question, claim }, places }: { asked: Asked; places: Anonymity | undefined }) {
  const { t } = useTranslation('ask');
  const locale = useFormattingLocale();
  const when = places ? toWhenRead(t, places, locale, new Date()) : '';
  return (
    <div className="next">
      <section>
        <h2>{t('nextNow')}</h2>
        <p>{t('nextNowBody', { name: question.persona.name, when })}</p>
      </section>
      <section>
        <h2>{t('nextSoon')}</h2>
        <p>{claim ? t('nextSoonBody') : t('nextSoonMember')}</p>
      </section>
      <section>
        <h2>{t('nextBack')}</h2>
        <p>{claim ? t('nextBackBody') : t('nextBackMember')}</p>
      </section>
    </div>
  );
}
