import { fireEvent, render, screen } from '@testing-library/react';
import '#client/ui/dialog-layer.tsx';
import '../words.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findShortcut } from '#client/app/shortcuts/find-shortcut.ts';
import { ShortcutHelp } from '#client/app/shortcuts/shortcut-help.tsx';
import { getShortcut, shortcutIds } from '#client/app/shortcuts/shortcuts.ts';
import { listenForShortcuts, useShortcut, useShortcutSetting } from '#client/app/shortcuts/use-shortcut.ts';

beforeEach(() => {
  useShortcutSetting.setState({ allowsSingleLetters: true });
  return listenForShortcuts();
});

const press = (init: KeyboardEventInit, target: Element = document.body) => fireEvent.keyDown(target, init);

function Page({ onReply, onUnread }: { onReply: () => unknown; onUnread: () => unknown }) {
  useShortcut('reply', onReply);
  useShortcut('nextUnread', onUnread);
  return <input aria-label="Write" />;
}

function setUp(onReply: () => unknown = () => true) {
  const reply = vi.fn(onReply);
  const unread = vi.fn();
  const page = render(<Page onReply={reply} onUnread={unread} />);
  return { reply, unread, field: screen.getByLabelText('Write'), page };
}

describe('a shortcut', () => {
  it('does what the page says, and the browser does not', () => {
    const { reply } = setUp();
    expect(press({ key: 'r' })).toBe(false);
    expect(reply).toHaveBeenCalledOnce();
  });

  it('of one letter never fires while somebody writes, and can be switched off', () => {
    const { reply, field } = setUp();
    press({ key: 'r' }, field);
    useShortcutSetting.setState({ allowsSingleLetters: false });
    press({ key: 'r' });
    expect(reply).not.toHaveBeenCalled();
  });

  it('with Alt works while writing, but not while an input method composes', () => {
    const { unread, field } = setUp();
    press({ key: 'ArrowDown', altKey: true, shiftKey: true, isComposing: true }, field);
    press({ key: 'ArrowDown', altKey: true, shiftKey: true, keyCode: 229 }, field);
    expect(unread).not.toHaveBeenCalled();
    press({ key: 'ArrowDown', altKey: true, shiftKey: true }, field);
    expect(unread).toHaveBeenCalledOnce();
  });

  it('that does not apply here is left to the browser', () => {
    setUp(() => false);
    expect(press({ key: 'r' })).toBe(true);
  });

  it('is quiet once its page is gone, and below a dialog', () => {
    const { reply, page } = setUp();
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    press({ key: 'r' });
    dialog.remove();
    page.unmount();
    press({ key: 'r' });
    expect(reply).not.toHaveBeenCalled();
  });
});

describe('the table', () => {
  it('gives no keys to two shortcuts that can be meant at once', () => {
    const own = shortcutIds.map(getShortcut).filter((shortcut) => !shortcut.isDescribedOnly);
    const keys = own.map((shortcut) => shortcut.keys.join('+'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('knows Ctrl K and ⌘ K as the same', () => {
    for (const key of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(findShortcut(new KeyboardEvent('keydown', { key: 'k', ...key }), true)).toBe('goTo');
    }
    expect(findShortcut(new KeyboardEvent('keydown', { key: '?', shiftKey: true }), true)).toBe('help');
  });
});

describe('the help', () => {
  it('is made from the table and shows what works on this page only', async () => {
    setUp();
    render(<ShortcutHelp isOpen onClose={() => undefined} />);
    const terms = (await screen.findAllByRole('term')).map((term) => term.textContent);
    expect(terms).toContain('Reply');
    expect(terms).toContain('Leave at once');
    expect(terms).not.toContain('Approve');
  });
});
