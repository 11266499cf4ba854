import { HeartHandshake, X } from 'lucide-react';
import { useId } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';
import { IconButton } from '#client/ui/icon-button.tsx';
import type { SupportKind } from '#shared/contract/events.ts';
import { anywhere, findCountryHelp } from '#shared/support/countries.ts';
import { toTel } from '#shared/support/to-tel.ts';
import { HelplineRow } from './helpline-row.tsx';
import { pickLines } from './pick-lines.ts';
import { useCountry } from './use-country.ts';

export interface SupportCardBodyProps {
  kinds: SupportKind[];
  isYoung: boolean;
  onPutAway: () => void;
}

/** Not a warning and not a fault: numbers, and the words that nothing is held against her. */
export function SupportCardBody({ kinds, isYoung, onPutAway }: SupportCardBodyProps) {
  const { t } = useTranslation('support');
  const id = useId();
  const help = findCountryHelp(useCountry());
  const lines = pickLines(help?.lines ?? anywhere, kinds, isYoung);
  const emergency = help?.lines.find((line) => line.kinds.includes('emergency'))?.phone;
  return (
    <aside className="support-card" aria-labelledby={id}>
      <header>
        <Icon of={HeartHandshake} />
        <h2 id={id}>{t('cardTitle')}</h2>
        <IconButton icon={X} label={t('cardPutAway')} isSmall onClick={onPutAway} />
      </header>
      <p>{t('cardBody')}</p>
      <ul>
        {lines.map((line) => (
          <HelplineRow key={line.name} line={line} isShort />
        ))}
      </ul>
      <footer>
        <Link to="/support">{t('cardMore')}</Link>
        {emergency && (
          <span>
            <Trans t={t} i18nKey="cardDanger" components={{ call: <CallLink phone={emergency} /> }} />
          </span>
        )}
        <span className="muted">{t('cardPrivate')}</span>
      </footer>
    </aside>
  );
}

function CallLink({ phone }: { phone: string }) {
  const { t } = useTranslation('support');
  return <a href={toTel(phone)}>{t('call', { number: phone })}</a>;
}
