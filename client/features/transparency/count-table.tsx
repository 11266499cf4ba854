import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useCountWords } from './use-count-words.ts';

export type Counts = Record<string, number | null>;

const barWidth = 160;
const fewest = 5;

/** A chart that is a table: the bars only show once more what the numbers say. */
export function CountTable({ caption, counts }: { caption: string; counts: Counts }) {
  const { t } = useTranslation('transparency');
  const words = useCountWords();
  const locale = useFormattingLocale();
  const rows = Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([key, count]) => ({ key, count, label: words.of(key) }))
    .toSorted((a, b) => (b.count ?? 1) - (a.count ?? 1) || a.label.localeCompare(b.label, locale));
  const most = Math.max(fewest, ...rows.map(({ count }) => count ?? 0));
  if (rows.length === 0) return null;
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, count, label }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <div className="count-cell">
                <Bar share={count === null ? undefined : count / most} />
                <span>{words.count(count)}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Dotted where the number is kept back. */
function Bar({ share }: { share: number | undefined }) {
  return (
    <svg className="count-bar" viewBox={`0 0 ${barWidth} 10`} aria-hidden="true" preserveAspectRatio="none">
      {share === undefined ? (
        <rect className="few" x="2" y="0.5" width={barWidth - 4} height="9" />
      ) : (
        <rect width={Math.max(2, share * barWidth)} height="10" />
      )}
    </svg>
  );
}
