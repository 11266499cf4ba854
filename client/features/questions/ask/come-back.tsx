import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { useClaim } from '../claim.ts';
import { ClaimForm } from '../claim-form.tsx';

/** Below the box: the way back to what was asked before. */
export function ComeBack() {
  const { t } = useTranslation('ask');
  const isMember = useSession(({ state }) => state === 'member');
  const isOpen = useClaim(({ words }) => words !== undefined);
  const navigate = useNavigate();
  if (isMember || isOpen) {
    return (
      <section className="comeback">
        <div>
          <h2>{isMember ? t('askedBeforeMember') : t('askedBefore')}</h2>
          {isMember && <p>{t('askedBeforeMemberBody')}</p>}
        </div>
        <ButtonLink to="/ask/mine">{t('openMine')}</ButtonLink>
      </section>
    );
  }
  return (
    <ClaimForm
      intro={
        <div>
          <h2>{t('askedBefore')}</h2>
          <p>{t('askedBeforeBody')}</p>
        </div>
      }
      onClaim={() => void navigate('/ask/mine')}
    />
  );
}
