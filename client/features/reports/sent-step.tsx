import { useTranslation } from 'react-i18next';
import { DistanceChoices } from '#client/features/settings/distance-choices.tsx';
import { useCard } from '#client/platform/member-cards.ts';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import type { ReportTarget } from './open-report.ts';

/** It says what comes next and where to look, and offers to keep away from whoever was reported. */
export function SentStep({ target, onClose }: { target: ReportTarget; onClose: () => void }) {
  const { t } = useTranslation('reports');
  return (
    <div className="report">
      <p role="status">{target.send ? t('sentBodyNameless') : t('sentBody')}</p>
      {target.memberId && <Distance memberId={target.memberId} />}
      <footer>
        {!target.send && (
          <ButtonLink tone="quiet" to="/you/reports" onClick={onClose}>
            {t('mine')}
          </ButtonLink>
        )}
        <Button tone="primary" autoFocus onClick={onClose}>
          {t('close')}
        </Button>
      </footer>
    </div>
  );
}

function Distance({ memberId }: { memberId: string }) {
  const { t } = useTranslation('reports');
  const card = useCard(memberId);
  if (!card) return null;
  return (
    <section>
      <h3>{t('distance')}</h3>
      <DistanceChoices card={card} isQuiet />
    </section>
  );
}
