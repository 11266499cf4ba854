import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { toReasonWords } from './reason-words.ts';
import { useBreak } from './use-break.ts';

/** Says what is under it, so that nobody has to look in order to know. The text itself is not in the page. */
export function CoveredText({ signals, onOpen }: { signals: CaseView['signals']; onOpen: () => void }) {
  const { t } = useTranslation('moderation');
  const { t: tReports } = useTranslation('reports');
  const { isOnBreak } = useBreak();
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
          {reason && <b>{toReasonWords(tReports, t, reason)}.</b>} {isOnBreak ? t('coverOnBreak') : t('cover')}
        </span>
        {!isOnBreak && (
          <button type="button" className="btn" onClick={onOpen}>
            <Kbd>O</Kbd>
            {t('coverOpen')}
          </button>
        )}
      </div>
    </>
  );
}
