import { useTranslation } from 'react-i18next';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { ConsentFacts } from './consent-facts.tsx';
import { ConsentLedger } from './consent-ledger.tsx';
import { EndLink } from './end-link.tsx';
import { LinkHead } from './link-head.tsx';
import { ShareChoices } from './share-choices.tsx';
import { SharedWithGuardian } from './shared-with-guardian.tsx';

/** One guardian, for the young member: what she said yes to, what she sees, and the way to end it. */
export function GuardianRow({ link }: { link: GuardianLink }) {
  const { t } = useTranslation('guardians');
  const { guardian, ended, consents } = link;
  return (
    <li className="stacked">
      <LinkHead card={guardian} link={link}>
        <EndLink link={link} name={guardian.name} isMine />
      </LinkHead>
      {!ended && (
        <>
          <ConsentFacts consents={consents} />
          <ShareChoices link={link} />
          <SharedWithGuardian linkId={link.id} title={t('sharedMine', { name: guardian.name })} />
        </>
      )}
      <ConsentLedger consents={consents} />
    </li>
  );
}
