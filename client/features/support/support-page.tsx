import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicPage } from '#client/app/public-page.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { anywhere, findCountryHelp } from '#shared/support/countries.ts';
import type { HelpKind, Helpline } from '#shared/support/helpline.ts';
import { Checked } from './checked.tsx';
import { CountryChoice } from './country-choice.tsx';
import { HelplineRow } from './helpline-row.tsx';
import { useCountry } from './use-country.ts';

const kinds: HelpKind[] = ['emergency', 'selfHarm', 'violence', 'sexualViolence', 'young'];

/** Numbers to call, for whoever needs one, by country. It works signed out and asks nothing. */
export function SupportPage() {
  const { t } = useTranslation('support');
  const guessed = useCountry();
  const [chosen, setChosen] = useState<string>();
  const help = findCountryHelp(chosen ?? guessed);
  return (
    <PublicPage title={t('title')} lead={t('lead')}>
      <div className="support-country">
        <CountryChoice value={help?.country ?? ''} onChange={setChosen} />
      </div>
      {help && <Checked by={help.checked} />}
      {!help && <p className="support-none">{t('noCountry')}</p>}
      {kinds.map((kind) => (
        <Lines
          key={kind}
          title={t(`kind_${kind}`)}
          lines={help?.lines.filter((line) => line.kinds.includes(kind)) ?? []}
        />
      ))}
      <Lines title={t('anywhere')} lead={t('anywhereLead')} lines={anywhere} />
      <section className="support-trace">
        <h2>
          <Icon of={EyeOff} />
          {t('leaveNoTraceTitle')}
        </h2>
        <p>{t('leaveNoTrace')}</p>
      </section>
    </PublicPage>
  );
}

function Lines({ title, lead, lines }: { title: string; lead?: string; lines: Helpline[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="support-kind">
      <h2>{title}</h2>
      {lead && <p className="muted">{lead}</p>}
      <ul>
        {lines.map((line) => (
          <HelplineRow key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

export { SupportPage as Component };
