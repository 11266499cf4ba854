import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toAddress } from '#client/features/moderation/desk-view.ts';
import { findMember } from '#client/features/moderation/find-member.ts';
import { StatementPreview } from '#client/features/moderation/statement-preview.tsx';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import type { Appeal } from '#shared/contract/statements.ts';
import { AnswerForm } from './answer-form.tsx';

/** What she was told, what she says to it, and the answer. The statement is all that is disclosed. */
export function AppealPane({ appeal, members }: { appeal: Appeal; members: readonly MemberCard[] }) {
  const { t } = useTranslation('oversight');
  const { t: tDesk } = useTranslation('moderation');
  const { member, statement } = appeal;
  const decidedBy = findMember(members, appeal.decidedById, tDesk('goneMember'));
  return (
    <>
      <main className="case" id="main" data-case={appeal.id} tabIndex={-1}>
        <header className="case-head">
          <IconLink
            className="back"
            icon={ChevronLeft}
            flips
            label={t('backToAppeals')}
            to={toAddress({ tab: 'appeals' })}
          />
          <h1 dir="auto" tabIndex={-1}>
            {t('appealOf', { name: member.name })}
          </h1>
          <p>
            {appeal.caseNumber !== null && <span>{tDesk('caseNumber', { number: appeal.caseNumber })}</span>}
            <span>
              {t('decidedBy')} <Name lang={decidedBy.nameLang}>{decidedBy.name}</Name>
            </span>
            <Time at={appeal.at} form="ago" />
          </p>
        </header>
        <h2 className="part">{t('appealWords')}</h2>
        <article className="msg subject appeal-words">
          <Seal member={member} />
          <div className="msg-main">
            <div className="by">
              <Name lang={member.nameLang}>{member.name}</Name>
              <Time at={appeal.at} form="dayAndClock" />
            </div>
            <div className="say sealed" dir="auto">
              {appeal.text}
            </div>
          </div>
        </article>
        {statement.text && (
          <>
            <h2 className="part">{t('appealAbout')}</h2>
            <blockquote className="about sealed" dir="auto">
              {statement.text}
            </blockquote>
          </>
        )}
        <h2 className="part">{t('appealStatement')}</h2>
        <section className="letter padded">
          <StatementPreview statement={statement} lang="en" />
        </section>
      </main>
      <AnswerForm appeal={appeal} decidedBy={decidedBy} members={members} />
    </>
  );
}
