import { useTranslation } from 'react-i18next';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { ConsentChoices } from './consent-choices.tsx';
import { ConsentLedger } from './consent-ledger.tsx';
import { EndLink } from './end-link.tsx';
import { LinkHead } from './link-head.tsx';
import { SharedWithGuardian } from './shared-with-guardian.tsx';

/** One young member, for her guardian: what is asked of her, and what is shown to her. */
export function ChildRow({ link }: { link: GuardianLink }) {
  const { t } = useTranslation('guardians');
  const { young, ended, consents } = link;
  return (
    <li className="stacked">
      <LinkHead card={young} link={link}>
        <EndLink link={link} name={young.name} isMine={false} />
      </LinkHead>
      {!ended && (
        <>
          <ConsentChoices link={link} />
          <SharedWithGuardian linkId={link.id} title={t('sharedTheirs', { name: young.name })} />
        </>
      )}
      <ConsentLedger consents={consents} />
    </li>
  );
}
