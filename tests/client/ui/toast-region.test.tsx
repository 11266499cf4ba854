import { act, fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from '#client/ui/toast-region.tsx';
import { showToast, useToasts } from '#client/ui/toasts.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useToasts.setState({ toasts: [] });
});
afterEach(() => void vi.useRealTimers());

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

function showDeleted() {
  const onUndo = vi.fn();
  render(<ToastRegion />);
  act(() => void showToast('Message deleted', { onUndo }));
  return { onUndo, region: screen.getByRole('region', { name: 'News' }) };
}

describe('a toast', () => {
  it('stays for six seconds and more, then goes', () => {
    showDeleted();
    wait(6_000);
    expect(screen.getByText('Message deleted')).toBeTruthy();
    wait(3_000);
    expect(screen.queryByText('Message deleted')).toBeNull();
  });

  it('waits as long as somebody points at it or is in it', () => {
    const { region } = showDeleted();
    fireEvent.pointerEnter(region);
    wait(60_000);
    expect(screen.getByText('Message deleted')).toBeTruthy();
    fireEvent.pointerLeave(region);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    wait(60_000);
    expect(screen.getByText('Message deleted')).toBeTruthy();
  });

  it('takes back what was done, once', () => {
    const { onUndo } = showDeleted();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Message deleted')).toBeNull();
  });

  it('is reached with F6', () => {
    showDeleted();
    fireEvent.keyDown(document.body, { key: 'F6' });
    expect(document.activeElement?.textContent).toBe('Undo');
  });
});
