import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toAddress } from './desk-view.ts';

/** How the same words or the same person were judged before. */
export function SimilarCases({ similar }: { similar: CaseView['similar'] }) {
  const { t } = useTranslation('moderation');
  if (similar.length === 0) return null;
  return (
    <section>
      <h2 className="part">{t('similar')}</h2>
      <ul className="log-list">
        {similar.map(({ id, number, preview, why, decision, openedAt }) => (
          <li key={id}>
            <Link to={toAddress({ tab: decision ? 'decided' : 'open', openId: id })}>
              {t('caseNumber', { number })}
            </Link>{' '}
            {t(`why_${why}`)}
            {preview && (
              <small className="clip" dir="auto">
                {preview}
              </small>
            )}
            <small>
              {decision ? t(`outcome_${decision}`) : t('stillOpen')}, <Time at={openedAt} form="day" />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
