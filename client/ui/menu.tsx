import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** Its shortcut, shown at the end. */
  shortcut?: string;
  /** For reporting and taking away. */
  isGrave?: boolean;
  /** A hairline above it. */
  startsGroup?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

export interface MenuProps {
  /** What the button says, or its name if `icon` is given. */
  label: string;
  icon?: LucideIcon;
  isSmall?: boolean;
  entries: MenuEntry[];
  /** Tells a row that it must keep its tools in sight. */
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button with what one can do behind it. */
export function Menu({ label, icon, isSmall, entries, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <MenuButton label={label} icon={icon} isSmall={isSmall} />
      <Popover className="menu-popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label} items={entries}>
          {(entry) => <Entry entry={entry} />}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuButton({ label, icon, isSmall }: Pick<MenuProps, 'label' | 'icon' | 'isSmall'>): ReactNode {
  if (!icon) return <Button className="btn">{label}</Button>;
  return (
    <Button className={classNames('icon-btn', isSmall && 'small') ?? ''} aria-label={label}>
      <Icon of={icon} />
    </Button>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem
      className={classNames(entry.isGrave && 'bad', entry.startsGroup && 'cut') ?? ''}
      textValue={entry.label}
      isDisabled={entry.isDisabled}
      onAction={entry.onAction}
    >
      {entry.icon && <Icon of={entry.icon} />}
      <Text slot="label">{entry.label}</Text>
      {entry.shortcut && <Keyboard>{entry.shortcut}</Keyboard>}
    </MenuItem>
  );
}
