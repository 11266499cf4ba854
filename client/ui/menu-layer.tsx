import type { RefObject } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { MenuEntry } from './menu.tsx';

export interface MenuLayerProps {
  label: string;
  entries: MenuEntry[];
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

/** The open menu: arrows and letters move, Enter acts, Escape closes and gives the focus back. */
export function MenuLayer({ label, entries, button, onClose }: MenuLayerProps) {
  return (
    <Popover
      className="menu-popover"
      placement="bottom end"
      triggerRef={button}
      trigger="MenuTrigger"
      isOpen
      onOpenChange={(nowOpen) => !nowOpen && onClose()}
    >
      <AriaMenu className="menu" aria-label={label} items={entries} autoFocus="first" onClose={onClose}>
        {(entry) => <Entry entry={entry} />}
      </AriaMenu>
    </Popover>
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
