import { Lock, UserRoundCheck, UserRoundSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { PersonaSeal } from '#client/ui/persona-seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { BackToQueue } from './back-to-queue.tsx';
import { toCaseTitle } from './case-title.ts';
import { findMember } from './find-member.ts';
import { findPersona } from './find-persona.ts';
import { SeverityBadge } from './severity-badge.tsx';
import { useClaim } from './use-claim.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { toReportWords } from './weight-words.ts';

/** What it is about, how heavy it is, how long it waits, and who looks at it. */
export function CaseHead({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const persona = findPersona(shown);
  return (
    <header className="case-head">
      <BackToQueue />
      <h1 dir="auto" tabIndex={-1}>
        {toCaseTitle(t, shown)}
      </h1>
      <p>
        <span>{t('caseNumber', { number: shown.number })}</span>
        {shown.reportCount > 0 && <span>{toReportWords(t, shown)}</span>}
        <span>
          {t('ago')} <Time at={shown.openedAt} form="ago" />
        </span>
        <SeverityBadge of={shown} />
        {shown.isPrivate && (
          <Badge icon={Lock} tone="plum">
            {t('private')}
          </Badge>
        )}
      </p>
      {persona && (
        <p className="nameless">
          <PersonaSeal size="sm" />
          <span>{t('nameless', { name: persona.name })}</span>
        </p>
      )}
      {shown.isPrivate && <p className="aside-note">{t('privateBody')}</p>}
      {shown.state === 'open' && <Claim case={shown} />}
    </header>
  );
}

function Claim({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const { myId } = useDeskRights();
  const { claimedBy } = shown;
  const isMine = claimedBy === myId;
  const claim = useClaim(shown);
  const toggle = () => claim.mutate(!isMine);
  useShortcut('claim', toggle);
  const words = isMine ? t('letGo') : claimedBy ? t('takeOver') : t('take');
  return (
    <div className="claim">
      {isMine && (
        <Badge icon={UserRoundCheck} tone="jade">
          {t('yours')}
        </Badge>
      )}
      {claimedBy && !isMine && (
        <Badge icon={UserRoundSearch} tone="warn">
          {t('lookedAtBy', { name: findMember(shown.members, claimedBy, t('goneMember')).name })}
        </Badge>
      )}
      <Button tone="quiet" isBusy={claim.isPending} onClick={toggle}>
        <Kbd>C</Kbd> {words}
      </Button>
      <RowProblem failure={claim.error} />
    </div>
  );
}
