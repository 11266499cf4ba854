import { Eye } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { MarkedDetails } from './marked-details.tsx';
import type { Nudge, Nudged } from './use-nudge.ts';

/** Shows her what was found in her words, and lets her choose. The safe choice has the focus: a second Enter sends nothing. */
export function NudgeCard({ nudge, onChange }: { nudge: Nudge; onChange: (nudged: Nudged) => void }) {
  const { nudged } = nudge;
  if (!nudged) return null;
  const change = () => {
    nudge.putAway();
    onChange(nudged);
  };
  return <Card nudged={nudged} onChange={change} onSend={nudge.sendAnyway} />;
}

function Card({ nudged, onChange, onSend }: { nudged: Nudged; onChange: () => void; onSend: () => void }) {
  const { t } = useTranslation('support');
  const locale = useFormattingLocale();
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const kinds = [...new Set(nudged.details.map(({ kind }) => t(`nudge_${kind}`)))];
  return (
    <section className="nudge" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Icon of={Eye} />
        {t('nudgeTitle')}
      </h2>
      <p id={`${id}-why`}>{t('nudgeWhy', { what: new Intl.ListFormat(locale).format(kinds) })}</p>
      <MarkedDetails nudged={nudged} />
      <div className="btnrow">
        <Button ref={safe} tone="plum" aria-describedby={`${id}-title ${id}-why`} onClick={onChange}>
          {t('nudgeChange')}
        </Button>
        <Button onClick={onSend}>{t('nudgeSend')}</Button>
        <span className="muted">{t('nudgePrivate')}</span>
      </div>
    </section>
  );
}
