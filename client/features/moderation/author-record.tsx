import { useTranslation } from 'react-i18next';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { useRoomName } from './use-room-name.ts';

/** What is known of the author at this desk: strikes in force, restrictions, earlier cases. Nothing else of her. */
export function AuthorRecord({ record }: { record: NonNullable<CaseView['authorRecord']> }) {
  const { t } = useTranslation('moderation');
  const { strikes, sanctions, cases, memberForDays } = record;
  return (
    <section>
      <h2 className="part">{t('record')}</h2>
      <ul className="log-list">
        <li>
          {memberForDays === null ? t('nameForOneThread') : t('memberForDays', { count: memberForDays })}
          <small>{strikes.length === 0 ? t('noStrikes') : t('strikes', { count: strikes.length })}</small>
        </li>
        {sanctions.map((sanction) => (
          <Sanction key={`${sanction.kind}${sanction.roomId}`} sanction={sanction} />
        ))}
        {strikes.map(({ rule, at, expiresAt }) => (
          <li key={at}>
            {rule ? t('strikeFor', { rule: t(`rule_${rule}`) }) : t('strike')}
            <small>
              <Time at={at} form="day" />, {t('lapses')} <Time at={expiresAt} form="day" />
            </small>
          </li>
        ))}
        {cases.map(({ number, decision, rule, at }) => (
          <li key={number}>
            {t('caseNumber', { number })}: {decision ? t(`outcome_${decision}`) : t('stillOpen')}
            <small>
              {rule && `${t(`rule_${rule}`)}, `}
              <Time at={at} form="day" />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sanction({ sanction: { kind, roomId, until } }: { sanction: CaseSanction }) {
  const { t } = useTranslation('moderation');
  const roomName = useRoomName(roomId);
  return (
    <li>
      {t(`sanction_${kind}`)}
      <small>
        {roomId === null ? t('whereEverywhere') : (roomName ?? t('whereNobody'))}, {t('until')}{' '}
        <Time at={until} form="dayAndClock" />
      </small>
    </li>
  );
}

type CaseSanction = NonNullable<CaseView['authorRecord']>['sanctions'][number];
