export interface ColumnsProps {
  caption: string;
  /** What each value of a column is; the first is filled, the second outlined. */
  names: string[];
  columns: { label: string; values: number[] }[];
}

/** Columns over a line. It is a table: the bars are drawn in its cells, and every number can be read. */
export function Columns({ caption, names, columns }: ColumnsProps) {
  const most = Math.max(1, ...columns.flatMap(({ values }) => values));
  return (
    <table className="columns">
      <caption className="visually-hidden">{caption}</caption>
      <thead className={names.length > 1 ? undefined : 'visually-hidden'}>
        <tr>
          <td />
          {names.map((name, place) => (
            <th key={name} scope="col">
              <i className={place === 0 ? undefined : 'o'} aria-hidden="true" />
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, place) => (
              <td key={names[place]}>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={place === 0 ? 'part-of-it' : 'outlined'}
                    y={place === 0 ? 0 : 0.75}
                    width={(value / most) * 100}
                    height={place === 0 ? 8 : 6.5}
                  />
                </svg>
                <span>{value}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
