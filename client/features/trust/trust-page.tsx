import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PublicPage } from '#client/app/public-page.tsx';
import { Icon } from '#client/ui/icon.tsx';

const parts = [
  { title: 'askTitle', words: ['ask1', 'ask2', 'ask3', 'ask4', 'ask5', 'ask6'], isPromise: true },
  { title: 'emergencyTitle', words: ['emergency1', 'emergency2'], isPromise: true },
  { title: 'cannotTitle', words: ['cannot1', 'cannot2', 'cannot3', 'cannot4'], isPromise: false },
  { title: 'staffTitle', words: ['staff1', 'staff2', 'staff3', 'staff4'], isPromise: true },
  { title: 'youngTitle', words: ['young1', 'young2'], isPromise: true },
  { title: 'watchTitle', words: ['watch1', 'watch2'], isPromise: true },
] as const;

/** What is promised here and what is not, in words that somebody of fifteen understands. It works signed out. */
export function TrustPage() {
  const { t } = useTranslation('trust');
  return (
    <PublicPage title={t('title')} lead={t('lead')}>
      {parts.map(({ title, words, isPromise }) => (
        <section key={title} className="support-kind">
          <h2>{t(title)}</h2>
          <ul className="facts">
            {words.map((sentence) => (
              <li key={sentence}>
                <Icon of={isPromise ? Check : Minus} />
                <span>{t(sentence)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="help">{t('more')}</p>
    </PublicPage>
  );
}

export { TrustPage as Component };
