import { lazy, Suspense } from 'react';
import { useMe } from '#client/platform/use-me.ts';
import { putAwaySupport, useSupportOffer } from './support-offer.ts';

const SupportCardBody = lazy(async () => ({ default: (await import('./support-card-body.tsx')).SupportCardBody }));

/** Above the place to write, for her alone; nothing until help was offered. */
export function SupportCard() {
  const { card, ageBand } = useMe();
  const { memberId, kinds } = useSupportOffer();
  if (memberId !== card.id || kinds.length === 0) return null;
  return (
    <Suspense>
      <SupportCardBody kinds={kinds} isYoung={ageBand === 'young'} onPutAway={putAwaySupport} />
    </Suspense>
  );
}
