import { useTranslation } from 'react-i18next';
import { findMember } from '#client/features/moderation/find-member.ts';
import { useDeskRights } from '#client/features/moderation/use-desk-rights.ts';
import type { Stats } from '#client/features/moderation/use-stats.ts';
import { Name } from '#client/ui/name.tsx';

/** What each moderator decided, filled, and of the severe what she opened, outlined. A table in everything but its look. */
export function WorkloadBars({ stats, limit }: { stats: Stats; limit?: number }) {
  const { t } = useTranslation('oversight');
  const { t: tDesk } = useTranslation('moderation');
  const { myId } = useDeskRights();
  const rows = [...stats.moderators].sort((one, other) => other.decided - one.decided);
  const few = limit ? keepMine(rows, limit, myId) : rows;
  const most = Math.max(1, ...rows.map(({ decided, severeOpened }) => decided + severeOpened));
  if (rows.length === 0) return <p className="aside-note">{t('weekEmpty')}</p>;
  return (
    <>
      <table className="bars">
        <caption className="visually-hidden">{t('workload')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('colleague')}</th>
            <th scope="col">{t('decided')}</th>
            <th scope="col">{t('severeOpened')}</th>
          </tr>
        </thead>
        <tbody>
          {few.map(({ memberId, decided, severeOpened }) => {
            const member = findMember(stats.members, memberId, tDesk('goneMember'));
            const filled = (decided / most) * 100;
            return (
              <tr key={memberId}>
                <th scope="row">{memberId === myId ? t('you') : <Name lang={member.nameLang}>{member.name}</Name>}</th>
                <td className="drawn">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="part-of-it" width={filled} height="8" />
                    {severeOpened > 0 && (
                      <rect
                        className="outlined"
                        x={filled + 1}
                        y="0.75"
                        width={(severeOpened / most) * 100 - 1}
                        height="6.5"
                      />
                    )}
                  </svg>
                  <span className="visually-hidden">{decided}</span>
                </td>
                <td>
                  <span aria-hidden="true">{decided}</span>
                  <span className="visually-hidden">{severeOpened}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="legend" aria-hidden="true">
        <span>
          <i />
          {t('decided')}
        </span>
        <span>
          <i className="o" />
          {t('severeOpened')}
        </span>
      </p>
    </>
  );
}

type Row = Stats['moderators'][number];

/** A few, and herself among them. */
function keepMine(rows: Row[], limit: number, myId: string): Row[] {
  const mine = rows.find(({ memberId }) => memberId === myId);
  const few = rows.slice(0, limit);
  return !mine || few.includes(mine) ? few : [...few.slice(0, limit - 1), mine];
}
