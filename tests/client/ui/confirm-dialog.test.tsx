import { fireEvent, render, screen } from '@testing-library/react';
import '#client/ui/dialog-layer.tsx';
import '../words.ts';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';

// In happy-dom the document is no instance of its window's Document, which the dialog asks before it moves the focus.
vi.stubGlobal('Document', document.constructor);

function Page({ onAct }: { onAct: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Take back
      </button>
      <ConfirmDialog
        title="Take this story back?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        keep="Keep it"
        act="Take it back"
        onAct={onAct}
      >
        Every copy goes within a minute.
      </ConfirmDialog>
    </>
  );
}

async function open() {
  const onAct = vi.fn();
  render(<Page onAct={onAct} />);
  const opener = screen.getByRole('button', { name: 'Take back' });
  opener.focus();
  fireEvent.click(opener);
  await screen.findByRole('alertdialog');
  return { onAct, opener };
}

describe('a question before something that cannot be undone', () => {
  it('opens on the safe choice', async () => {
    await open();
    expect(screen.getByRole('alertdialog', { name: 'Take this story back?' })).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it'));
  });

  it('closes on Escape, and nothing has happened', async () => {
    const { onAct, opener } = await open();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onAct).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('acts only when that is pressed', async () => {
    const { onAct } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(onAct).toHaveBeenCalledOnce();
  });
});
