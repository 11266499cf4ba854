import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { Icon } from '#client/ui/icon.tsx';
import { CaseOrigin, Severity } from '#shared/contract/moderation.ts';
import { type CaseFilters, toAddress } from './desk-view.ts';
import type { QueueProps } from './queue.tsx';
import { useDeskRights } from './use-desk-rights.ts';

/** Which cases are listed; kept in the address, so that it stays when one is opened. */
export function QueueFilters({ tab, filters, openId }: QueueProps) {
  const { t } = useTranslation('moderation');
  const navigate = useNavigate();
  const { isModerator, stewardedRooms } = useDeskRights();
  const { data } = useRooms();
  const rooms = isModerator ? (data ?? []).filter(({ kind }) => kind === 'room') : stewardedRooms;
  const choose = (change: Partial<Record<keyof CaseFilters, string | undefined>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value);
    void navigate(toAddress({ tab, openId, filters: Object.fromEntries(next) }), { replace: true });
  };
  const count = Object.keys(filters).length;
  return (
    <details className="filters">
      <summary>
        <Icon of={ListFilter} />
        {count > 0 ? t('filtersOn', { count }) : t('filters')}
      </summary>
      <div>
        <Pick label={t('filterSeverity')} value={filters.severity} onChoose={(severity) => choose({ severity })}>
          {Severity.options.map((each) => (
            <option key={each} value={each}>
              {t(`filter_${each}`)}
            </option>
          ))}
        </Pick>
        <Pick label={t('filterOrigin')} value={filters.origin} onChoose={(origin) => choose({ origin })}>
          {CaseOrigin.options.map((each) => (
            <option key={each} value={each}>
              {t(`origin_${each}`)}
            </option>
          ))}
        </Pick>
        <Pick label={t('filterRoom')} value={filters.roomId} onChoose={(roomId) => choose({ roomId })}>
          {rooms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Pick>
        {tab !== 'decided' && (
          <label className="check">
            <input
              type="checkbox"
              checked={filters.claimed === 'byNobody'}
              onChange={(event) => choose({ claimed: event.target.checked ? 'byNobody' : undefined })}
            />
            <span>{t('filterUnclaimed')}</span>
          </label>
        )}
      </div>
    </details>
  );
}

interface PickProps {
  label: string;
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
  children: ReactNode;
}

function Pick({ label, value, onChoose, children }: PickProps) {
  const { t } = useTranslation('moderation');
  return (
    <label className="pick">
      <span>{label}</span>
      <select className="input" value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{t('filterAll')}</option>
        {children}
      </select>
    </label>
  );
}
