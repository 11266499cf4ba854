import { UserRoundCheck, UserRoundSearch } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Name } from '#client/ui/name.tsx';
import { Time } from '#client/ui/time.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { useDrafts } from './drafts.ts';
import { findMember } from './find-member.ts';
import { SeverityBadge } from './severity-badge.tsx';
import { useDeskRights } from './use-desk-rights.ts';
import { toReportWords } from './weight-words.ts';

export interface QueueItemProps {
  summary: CaseSummary;
  /** It has left the list while somebody pointed at it. */
  isGone: boolean;
  isHere: boolean;
  to: string;
  members: readonly MemberCard[];
}

/** One case in the queue. What is severe is not read by passing over it. */
export function QueueItem({ summary, isGone, isHere, to, members }: QueueItemProps) {
  const { t } = useTranslation('moderation');
  const link = useRef<HTMLAnchorElement>(null);
  const hasDraft = useDrafts(({ drafts }) => summary.id in drafts);
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <Link className={classNames('qi', isGone && 'gone')} ref={link} to={to} aria-current={isHere || undefined}>
      <span className="top">
        <SeverityBadge of={summary} />
        <Time at={summary.openedAt} form="ago" />
      </span>
      <Preview summary={summary} />
      <span className="meta">
        {summary.roomName && <span dir="auto">{summary.roomName}</span>}
        {summary.reportCount > 0 && <span>{toReportWords(t, summary)}</span>}
        {summary.isPrivate && <span>{t('private')}</span>}
      </span>
      <span className="meta">
        {isGone || summary.state === 'decided' ? (
          <span>{summary.decision ? t(`outcome_${summary.decision}`) : t('movedOn')}</span>
        ) : (
          <ClaimedBy id={summary.claimedBy} members={members} />
        )}
        {hasDraft && <span className="began">{t('draftKept')}</span>}
      </span>
    </Link>
  );
}

function Preview({ summary: { severity, preview, state } }: { summary: CaseSummary }) {
  const { t } = useTranslation('moderation');
  if (severity === 'severe') {
    return <span className="veil" role="img" aria-label={state === 'open' ? t('covered') : t('coveredDecided')} />;
  }
  return (
    <span className="ex" dir="auto">
      {preview || t('noPreview')}
    </span>
  );
}

function ClaimedBy({ id, members }: { id: string | null; members: readonly MemberCard[] }) {
  const { t } = useTranslation('moderation');
  const { myId } = useDeskRights();
  if (!id) return null;
  if (id === myId) {
    return (
      <span className="looked-at by-me">
        <Icon of={UserRoundCheck} />
        {t('yours')}
      </span>
    );
  }
  const member = findMember(members, id, t('aColleague'));
  return (
    <span className="looked-at">
      <Icon of={UserRoundSearch} />
      <Name lang={member.nameLang}>{member.name}</Name>
    </span>
  );
}
