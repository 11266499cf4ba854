import { useTranslation } from 'react-i18next';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { findMember } from './find-member.ts';
import { TakeBack } from './take-back.tsx';

type Outcome = NonNullable<CaseView['outcome']>;

/** What was decided, by whom and why, and the way back. */
export function OutcomePane({ case: shown, outcome }: { case: CaseView; outcome: Outcome }) {
  const { t } = useTranslation('moderation');
  const by = findMember(shown.members, outcome.byMemberId, t('goneMember'));
  return (
    <section className="letter">
      <header>
        <h2>{t('outcome')}</h2>
        <Time at={outcome.at} form="ago" />
      </header>
      <div className="text">
        <p>{t(`outcome_${outcome.decision}`)}</p>
      </div>
      <dl>
        <dt>{t('statementDecided')}</dt>
        <dd>
          <Name lang={by.nameLang}>{by.name}</Name>, <Time at={outcome.at} form="dayAndClock" />
        </dd>
        {outcome.rule && (
          <>
            <dt>{t('outcomeRule')}</dt>
            <dd>{t(`rule_${outcome.rule}`)}</dd>
          </>
        )}
        <Until words={t('silence')} until={outcome.silencedUntil} />
        <Until words={t('suspension')} until={outcome.suspendedUntil} />
        {outcome.isRemovedFromRoom && (
          <>
            <dt>{t('room')}</dt>
            <dd>{t('outcomeRemovedFromRoom')}</dd>
          </>
        )}
        {outcome.note && (
          <>
            <dt>{t('outcomeNote')}</dt>
            <dd dir="auto">{outcome.note}</dd>
          </>
        )}
      </dl>
      <TakeBack case={shown} isReversible={outcome.isReversible} />
    </section>
  );
}

function Until({ words, until }: { words: string; until: string | null }) {
  const { t } = useTranslation('moderation');
  if (!until) return null;
  return (
    <>
      <dt>{words}</dt>
      <dd>
        {t('until')} <Time at={until} form="dayAndClock" />
      </dd>
    </>
  );
}

/** What was held was taken back before anybody decided. */
export function Withdrawn() {
  const { t } = useTranslation('moderation');
  return (
    <section className="letter">
      <h2>{t('outcome')}</h2>
      <div className="text">
        <p>{t('withdrawn')}</p>
      </div>
    </section>
  );
}
