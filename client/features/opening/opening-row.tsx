import { CircleDashed, CircleSlash, Hourglass, LockOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { formatMoment, type MomentForm } from '#client/ui/moments.ts';
import type { Listed } from './use-openings.ts';

const icons = { waiting: Hourglass, opened: LockOpen, lapsed: CircleDashed, failed: CircleSlash };
const tones = { waiting: 'warn', opened: 'danger', lapsed: 'off', failed: 'off' } as const;

export interface OpeningRowProps {
  opening: Listed;
  nameOf: (id: string | null) => string;
  onFinish: () => void;
  onBar: () => void;
}

/** One of them: which words, who and why, and what a lead can still do. */
export function OpeningRow({ opening, nameOf, onFinish, onBar }: OpeningRowProps) {
  const { t } = useTranslation('openings');
  const me = useMe();
  const words = useMomentWords();
  const { state, reason, note, preview, roomName, startedById, startedAt, openedById, bar, isTold, tellsAt } = opening;
  const isMine = startedById === me.card.id;
  const mayFinish = state === 'waiting' && !isMine && opening.holderIds.includes(me.card.id);
  return (
    <li>
      <Badge icon={icons[state]} tone={tones[state]}>
        {t(`state_${state}`)}
      </Badge>
      <div dir="auto">{preview}</div>
      {roomName && <small dir="auto">{roomName}</small>}
      <small dir="auto">
        {t(`reason_${reason}`)}. {note}
      </small>
      <small>
        {t('startedBy', { name: nameOf(startedById), day: words(startedAt, 'dayClock') })}{' '}
        {state === 'waiting' && t('waitsUntil', { time: words(opening.lapsesAt, 'clock') })}
        {openedById && t('openedBy', { name: nameOf(openedById) })}
      </small>
      {tellsAt && (
        <small dir="auto">
          {isTold
            ? t('askerTold')
            : bar
              ? t('askerBarred', { name: nameOf(bar.byId), reason: bar.reason })
              : t('askerTells', { day: words(tellsAt, 'date') })}
        </small>
      )}
      {mayFinish && (
        <Button tone="plum" onClick={onFinish}>
          {t('finish')}
        </Button>
      )}
      {tellsAt && !isTold && (
        <Button tone="quiet" onClick={onBar}>
          {t(bar ? 'barLift' : 'bar')}
        </Button>
      )}
    </li>
  );
}

function useMomentWords(): (at: string, form: MomentForm) => string {
  const locale = useFormattingLocale();
  return (at, form) => formatMoment(new Date(at), form, locale, new Date());
}
