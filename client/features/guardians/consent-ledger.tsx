import { useTranslation } from 'react-i18next';
import { Time } from '#client/ui/time.tsx';
import type { Consent } from '#shared/contract/guardians.ts';

/** Everything that was said, newest first. Nothing is ever taken out of it. */
export function ConsentLedger({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation('guardians');
  if (consents.length === 0) return <p className="muted">{t('ledgerEmpty')}</p>;
  return (
    <details className="ledger">
      <summary>{t('ledger', { count: consents.length })}</summary>
      <ol>
        {consents.toReversed().map(({ scope, answer, at }) => (
          <li key={`${scope} ${answer} ${at}`}>
            {t('ledgerLine', { scope: t(`scope_${scope}`), answer: t(`answer_${answer}`) })} <Time at={at} form="day" />
          </li>
        ))}
      </ol>
    </details>
  );
}
