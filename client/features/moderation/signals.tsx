import { useTranslation } from 'react-i18next';
import { Time } from '#client/ui/time.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { findPersona } from './find-persona.ts';
import { toReasonWords } from './reason-words.ts';
import { toReporterWords, toWeightReason } from './weight-words.ts';

/** Why the case is here: who reported is not in it, only how reliable she has been. */
export function Signals({ case: shown }: { case: CaseView }) {
  const { t } = useTranslation('moderation');
  const { t: tReports } = useTranslation('reports');
  // Whatever is written without a name is read first, also where screening found nothing in it.
  const isOnlyNameless = shown.origin === 'held' && shown.reasons.length === 0 && findPersona(shown) !== undefined;
  const weightReason = toWeightReason(t, shown);
  return (
    <section>
      <h2 className="part">{t('why')}</h2>
      {weightReason && <p className="aside-note">{weightReason}</p>}
      <ul className="log-list">
        {shown.signals.map(({ reason, note, at, reporter }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: signals are only added at the end
          <li key={place}>
            {isOnlyNameless ? t('whyNameless') : toReasonWords(tReports, t, reason)}
            {note && <small dir="auto">{t('signalNote', { note })}</small>}
            <small>
              {reporter && <>{t('signalMember')}, </>}
              <Time at={at} form="dayAndClock" />
            </small>
            {reporter && <small>{toReporterWords(t, reporter)}</small>}
          </li>
        ))}
      </ul>
      {shown.signals.some(({ reporter }) => reporter) && <p className="aside-note">{t('reportersUnnamed')}</p>}
    </section>
  );
}
