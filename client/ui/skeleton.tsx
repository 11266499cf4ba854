import { useTranslation } from 'react-i18next';
import { useDelayed } from './use-delayed.ts';

/** Rows where rows will be, only when loading takes longer than a blink. */
export function Skeleton({ rows = 3, label }: { rows?: number; label?: string }) {
  const { t } = useTranslation('ui');
  const isLong = useDelayed(true, 200);
  return (
    <div className="skel" role="status" aria-busy="true" aria-label={label ?? t('loading')}>
      {isLong &&
        Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <div key={row}>
            <i />
            <i />
            <i />
            <i />
          </div>
        ))}
    </div>
  );
}
