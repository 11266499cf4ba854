import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toReasonWords } from './reason-words.ts';

/** Says what is under it, so that nobody has to look in order to know. The text itself is not in the page. */
export function CoveredText({ signals, onOpen }: { signals: CaseView['signals']; onOpen: () => void }) {
  const { t } = useTranslation('moderation');
  const { t: tReports } = useTranslation('reports');
  const reason = signals[0]?.reason;
  return (
    <>
      <div className="blurred" aria-hidden="true">
        <i />
        <i />
      </div>
      <div className="cover">
        <Icon of={EyeOff} />
        <span>
          {reason && <b>{toReasonWords(tReports, reason)}.</b>} {t('cover')}
        </span>
        <button type="button" className="btn" onClick={onOpen}>
          <Kbd>O</Kbd>
          {t('coverOpen')}
        </button>
      </div>
    </>
  );
}
