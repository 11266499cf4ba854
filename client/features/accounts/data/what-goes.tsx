import { useTranslation } from 'react-i18next';

const lists = [
  ['first', ['firstExport', 'firstAsked']],
  ['goes', ['goesAccount', 'goesPerson', 'goesWords', 'goesRooms']],
  ['stays', ['staysCopies', 'staysCases', 'staysSanctions', 'staysLog']],
] as const;

/** Step by step what will be gone, what will not, and why: read before anything is asked. */
export function WhatGoes() {
  const { t } = useTranslation('data');
  return lists.map(([title, entries]) => (
    <section key={title} className="told">
      <h3>{t(title)}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{t(entry)}</li>
        ))}
      </ul>
    </section>
  ));
}
