import { useTranslation } from 'react-i18next';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';

/** The earlier texts: an edit after the fact hides nothing from this desk. */
export function Versions({ case: { snapshot }, isCovered }: { case: CaseView; isCovered: boolean }) {
  const { t } = useTranslation('moderation');
  return (
    <section>
      <h2 className="part">{t('versions')}</h2>
      <ul className="log-list">
        {snapshot.versions.map(({ text, at }) => (
          <li key={at}>
            {isCovered ? (
              <span className="veil" role="img" aria-label={t('covered')} />
            ) : (
              <span className="sealed" dir="auto">
                {text}
              </span>
            )}
            <small>
              <Time at={at} form="dayAndClock" />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
