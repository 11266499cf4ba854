import { useTranslation } from 'react-i18next';
import { DiscreetChoices } from '#client/app/discreet/discreet-choices.tsx';
import { chooseHere } from '#client/app/discreet/use-discreet.ts';
import { PublicPage } from '#client/app/public-page.tsx';
import { useChooseDiscreet } from '#client/features/settings/use-choose-discreet.ts';
import { useSession } from '#client/platform/session.ts';
import { Facts } from './facts.tsx';

const does = ['doesScreen', 'doesSession', 'doesDevice', 'doesTabs', 'doesBack'] as const;
const cannot = ['cannotHistory', 'cannotWords', 'cannotEyes', 'cannotRouter', 'cannotSpy'] as const;
const ways = ['wayPrivate', 'wayDelete', 'wayOther', 'wayLook'] as const;

/** Leaving quickly and leaving few traces: what this place does for it, what it cannot, and what she can do herself. */
export function LeavingPage() {
  const { t } = useTranslation('leaving');
  const { t: tApp } = useTranslation();
  const isMember = useSession(({ state }) => state === 'member');
  return (
    <PublicPage title={t('title')} lead={t('lead')}>
      <div className="leaving">
        <Facts title={t('does')} lead={t('doesLead')} facts={does} tone="yes" />
        <Facts title={t('cannot')} lead={t('cannotLead')} facts={cannot} tone="no" />
        <Facts title={t('ways')} lead={t('waysLead')} facts={ways} tone="way" />
        <section className="leaving-choices">
          <h2>{tApp('discreet')}</h2>
          <p className="muted">{isMember ? tApp('discreetMember') : tApp('discreetVisitor')}</p>
          {isMember ? <MemberChoices /> : <DiscreetChoices onChoose={chooseHere} />}
        </section>
      </div>
    </PublicPage>
  );
}

function MemberChoices() {
  const { choose } = useChooseDiscreet();
  return <DiscreetChoices onChoose={choose} />;
}

export { LeavingPage as Component };
