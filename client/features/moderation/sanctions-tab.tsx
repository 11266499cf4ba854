import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Name } from '#client/ui/name.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Time } from '#client/ui/time.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import type { Output } from '#shared/contract/operations.ts';
import { toAuditReason } from './action-words.ts';
import { EndSanctionDialog } from './end-sanction-dialog.tsx';
import { findMember } from './find-member.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { useRoomName } from './use-room-name.ts';
import { useSanctions } from './use-sanctions.ts';

type Sanction = Output<'sanction:list'>['sanctions'][number];

/** Who cannot write at the moment, and a way to end it early. */
export function SanctionsTab() {
  const { t } = useTranslation('oversight');
  return (
    <main className="case whole" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('sanctions')}</h1>
        <p>{t('sanctionsLead')}</p>
      </header>
      <Sanctions />
    </main>
  );
}

function Sanctions() {
  const { t } = useTranslation('oversight');
  const { t: tDesk } = useTranslation('moderation');
  const { data, error, refetch } = useSanctions();
  const [ending, setEnding] = useState<{ sanction: Sanction; member: MemberCard }>();
  if (data?.sanctions.length === 0) {
    return <EmptyState title={t('sanctionsEmpty')}>{t('sanctionsEmptyBody')}</EmptyState>;
  }
  if (!data && error) {
    return <ErrorState title={t('sanctionsFailed')} reference={toReference(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton />;
  return (
    <>
      <ul className="word-rows padded">
        {data.sanctions.map((sanction) => {
          const member = findMember(data.members, sanction.memberId, tDesk('goneMember'));
          return (
            <SanctionRow
              key={sanction.id}
              sanction={sanction}
              member={member}
              onEnd={() => setEnding({ sanction, member })}
            />
          );
        })}
      </ul>
      {ending && <EndSanctionDialog {...ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function SanctionRow({ sanction, member, onEnd }: { sanction: Sanction; member: MemberCard; onEnd: () => void }) {
  const { t } = useTranslation('oversight');
  const { t: tDesk } = useTranslation('moderation');
  const { endsSanctions } = useDeskRights();
  const roomName = useRoomName(sanction.roomId);
  return (
    <li>
      <div>
        <Name lang={member.nameLang}>{member.name}</Name>
        <small>
          {tDesk(`sanction_${sanction.kind}`)}
          {sanction.kind === 'silence' &&
            `, ${sanction.roomId === null ? tDesk('silenceEverywhere') : (roomName ?? tDesk('whereNobody'))}`}
          , {tDesk('until')} <Time at={sanction.until} form="dayAndClock" />
        </small>
        {sanction.reason && <small dir="auto">{toAuditReason(tDesk, sanction.reason)}</small>}
      </div>
      {endsSanctions && (
        <Button tone="quiet" onClick={onEnd}>
          {t('endSanction')}
        </Button>
      )}
    </li>
  );
}
