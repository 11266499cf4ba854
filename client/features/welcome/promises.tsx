import { useTranslation } from 'react-i18next';

/** What a newcomer may count on, before she gives anything. */
export function Promises() {
  const { t } = useTranslation('welcome');
  return (
    <div className="band">
      <section>
        <h2>{t('wordsTitle')}</h2>
        <p>{t('wordsBody')}</p>
      </section>
      <section>
        <h2>{t('peopleTitle')}</h2>
        <p>{t('peopleBody')}</p>
      </section>
      <section>
        <h2>{t('leaveTitle')}</h2>
        <p>{t('leaveBody')}</p>
      </section>
    </div>
  );
}
