import { act, fireEvent, render, screen } from '@testing-library/react';
import { Ellipsis } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import '#client/ui/menu-layer.tsx';
import { Menu } from '#client/ui/menu.tsx';

async function setUp() {
  const reply = vi.fn();
  const report = vi.fn();
  render(
    <Menu
      label="More"
      icon={Ellipsis}
      entries={[
        { id: 'reply', label: 'Reply', shortcut: 'R', onAction: reply },
        { id: 'report', label: 'Report', isGrave: true, startsGroup: true, onAction: report },
      ]}
    />,
  );
  const button = screen.getByRole('button', { name: 'More' });
  act(() => button.focus());
  fireEvent.click(button);
  await screen.findByRole('menu');
  return { reply, report, button };
}

describe('a menu', () => {
  it('names each entry by its words alone, and acts once on the chosen one', async () => {
    const { reply, report } = await setUp();
    expect(screen.getAllByRole('menuitem')).toHaveLength(2);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Report' }));
    expect(report).toHaveBeenCalledOnce();
    expect(reply).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes on Escape without acting, and gives the focus back', async () => {
    const { reply, report, button } = await setUp();
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(reply).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });
});
