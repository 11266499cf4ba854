import { useTranslation } from 'react-i18next';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toReasonWords } from './reason-words.ts';

/** Why the case is here: who reported is not in it. */
export function Signals({ case: { signals, origin } }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const { t: tReports } = useTranslation('reports');
  return (
    <section>
      <h2 className="part">{t('why')}</h2>
      <ul className="log-list">
        {signals.map(({ reason, note, at }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: signals are only added at the end
          <li key={place}>
            {toReasonWords(tReports, reason)}
            {note && <small dir="auto">{t('signalNote', { note })}</small>}
            <small>
              <Time at={at} form="dayClock" />
              {origin === 'report' && ` · ${t('signalMember')}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
