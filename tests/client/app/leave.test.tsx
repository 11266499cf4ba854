import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onThreeEscapes } from '#client/app/leave/count-escapes.ts';

const leave = vi.fn();
let stop: () => void;

beforeEach(() => {
  leave.mockReset();
  stop = onThreeEscapes(leave);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function pressEscape(at: number, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: at });
  fireEvent(document.body, event);
}

describe('Escape three times', () => {
  it('leaves within a second and a half', () => {
    for (const at of [0, 700]) pressEscape(at);
    expect(leave).not.toHaveBeenCalled();
    pressEscape(1_400);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('pressed slowly does not leave', () => {
    for (const at of [0, 1_000, 2_000, 3_000]) pressEscape(at);
    expect(leave).not.toHaveBeenCalled();
  });

  it('held down is one press', () => {
    pressEscape(0);
    for (const at of [30, 60, 90]) pressEscape(at, { repeat: true });
    expect(leave).not.toHaveBeenCalled();
  });

  it('that closes a dialog or ends a composition does not count', () => {
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    pressEscape(0);
    dialog.remove();
    pressEscape(100, { isComposing: true });
    pressEscape(200);
    pressEscape(300);
    expect(leave).not.toHaveBeenCalled();
    pressEscape(400);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('works even where a page swallows the key', () => {
    const greedy = document.body.appendChild(document.createElement('div'));
    greedy.addEventListener('keydown', (event) => event.stopImmediatePropagation());
    for (const at of [0, 100, 200]) {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: at });
      fireEvent(greedy, event);
    }
    expect(leave).toHaveBeenCalledOnce();
  });
});
