import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export interface TabEntry {
  id: string;
  label: ReactNode;
  count?: number;
  children: ReactNode;
}

/** Views of one thing on one page. Views with addresses of their own are a `Tabline`. */
export function Tabs({ label, entries }: { label: string; entries: TabEntry[] }) {
  return (
    <AriaTabs>
      <TabList className="tabline" aria-label={label}>
        {entries.map(({ id, label: words, count }) => (
          <Tab key={id} id={id}>
            {words}
            {count ? <sup>{count}</sup> : null}
          </Tab>
        ))}
      </TabList>
      {entries.map(({ id, children }) => (
        <TabPanel key={id} id={id}>
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
