import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#client/ui/button.tsx';

export interface ItemListProps<Item extends { key: string }> {
  items: Item[];
  /** How many there may be. */
  most: number;
  add: string;
  makeBlank: () => Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, at: number, row: { change: (part: Partial<Item>) => void; remove: () => void }) => ReactNode;
}

/** Things of one kind, one below the next, and a button for one more, whose first field has the focus then. */
export function ItemList<Item extends { key: string }>(props: ItemListProps<Item>) {
  const { items, most, add, makeBlank, onChange, children } = props;
  const put = (key: string, part: Partial<Item>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  return (
    <div className="items">
      {items.map((item, at) => (
        <div key={item.key} data-item={item.key}>
          {children(item, at, {
            change: (part) => put(item.key, part),
            remove: () => onChange(items.filter(({ key }) => key !== item.key)),
          })}
        </div>
      ))}
      {items.length < most && (
        <Button
          icon={Plus}
          onClick={() => {
            const item = makeBlank();
            onChange([...items, item]);
            focusSoon(item.key);
          }}
        >
          {add}
        </Button>
      )}
    </div>
  );
}

function focusSoon(key: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-item="${key}"] :is(input, select, textarea)`)?.focus(),
  );
}
