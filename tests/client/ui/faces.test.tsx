import { act, fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '#client/ui/button.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Name } from '#client/ui/name.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('loading', () => {
  it('shows rows only if it takes longer than 200 ms', () => {
    render(<Skeleton rows={2} />);
    const status = screen.getByRole('status', { name: 'Loading' });
    expect(status.getAttribute('aria-busy')).toBe('true');
    expect(status.children).toHaveLength(0);
    act(() => void vi.advanceTimersByTime(199));
    expect(status.children).toHaveLength(0);
    act(() => void vi.advanceTimersByTime(1));
    expect(status.children).toHaveLength(2);
  });
});

describe('failing', () => {
  it('says what, gives the reference, and offers another try', () => {
    const onRetry = vi.fn();
    render(
      <ErrorState title="We could not open this room" reference="7F2C" onRetry={onRetry}>
        Your words are safe on this device.
      </ErrorState>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Your words are safe on this device. Reference 7F2C.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('a busy button', () => {
  it('keeps the focus and takes no second press', () => {
    const onClick = vi.fn();
    const { rerender } = render(<Button onClick={onClick}>Send</Button>);
    const button = screen.getByRole('button', { name: 'Send' });
    button.focus();
    fireEvent.click(button);
    rerender(
      <Button onClick={onClick} isBusy>
        Send
      </Button>,
    );
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});

it('a name stands apart from the words around it, in its own script and direction', () => {
  render(<Name lang="ar">مريم</Name>);
  const name = screen.getByText('مريم');
  expect(name.tagName).toBe('BDI');
  expect([name.lang, name.dir]).toEqual(['ar', 'auto']);
});
