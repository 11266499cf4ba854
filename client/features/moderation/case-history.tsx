import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { CaseEvent, CaseView } from '#shared/contract/moderation.ts';
import { findMember } from './find-member.ts';

/** Everything that happened to the case, in the order it happened; notes stand among it. */
export function CaseHistory({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  return (
    <section>
      <h2 className="part">{t('history')}</h2>
      <ul className="log-list">
        {shown.events.map((event) => {
          const by = event.byMemberId && findMember(shown.members, event.byMemberId, t('goneMember'));
          return (
            <li key={event.position}>
              {toEventWords(t, event, shown)}
              {event.note && <small dir="auto">{t('signalNote', { note: event.note })}</small>}
              <small>
                {by && (
                  <>
                    <Name lang={by.nameLang}>{by.name}</Name>,{' '}
                  </>
                )}
                <Time at={event.at} form="dayAndClock" />
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function toEventWords(t: TFunction<'moderation'>, { type, decision, to }: CaseEvent, { members }: CaseView): string {
  if (type === 'decided' && decision) return t(`outcome_${decision}`);
  if (type !== 'handedOver' || to === null) return t(`event_${type}`);
  if (to === 'moderators' || to === 'safeguarding') return t(`event_handedOver_${to}`);
  return t('event_handedOver_member', { name: findMember(members, to, t('goneMember')).name });
}
