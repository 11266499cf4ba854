import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onThreeEscapes } from '#client/app/leave/count-escapes.ts';
import { onThreeShifts } from '#client/app/leave/count-shifts.ts';
import { stayAway } from '#client/app/leave/stay-away.ts';

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

describe('Shift three times', () => {
  let isWanted: boolean;
  beforeEach(() => {
    isWanted = true;
    const stopEscapes = stop;
    const stopShifts = onThreeShifts(() => isWanted, leave);
    stop = () => {
      stopEscapes();
      stopShifts();
    };
  });

  it('leaves, if she chose so, however slowly within five seconds each', () => {
    isWanted = false;
    for (const at of [0, 100, 200]) pressShift(at);
    expect(leave).not.toHaveBeenCalled();
    isWanted = true;
    for (const at of [10_000, 14_900]) pressShift(at);
    expect(leave).not.toHaveBeenCalled();
    pressShift(19_800);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('does not leave when a pause is longer, or another key or the mouse comes between', () => {
    for (const at of [0, 1_000, 6_100]) pressShift(at);
    pressShift(7_000);
    fireEvent.keyDown(document.body, { key: 'A', shiftKey: true });
    pressShift(7_200);
    pressShift(7_300);
    fireEvent.pointerDown(document.body);
    pressShift(7_400);
    expect(leave).not.toHaveBeenCalled();
  });

  it('never leaves while somebody writes, where Shift changes the script', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    for (const at of [0, 100, 200, 300]) pressShift(at, field);
    expect(leave).not.toHaveBeenCalled();
    field.blur();
    for (const at of [400, 500, 600]) pressShift(at);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('held for a capital letter is not a press', () => {
    for (const at of [0, 100, 200]) {
      fireEvent.keyDown(document.body, { key: 'Shift' });
      fireEvent.keyDown(document.body, { key: 'K', shiftKey: true });
      release(at);
    }
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('a page that the browser kept as it was', () => {
  it('is hidden and goes away again once the tab was left', () => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    stayAway();
    const show = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    show();
    expect(replace).not.toHaveBeenCalled();
    sessionStorage.setItem('away', '1');
    show();
    expect(document.documentElement.hidden).toBe(true);
    expect(replace).toHaveBeenCalledExactlyOnceWith('https://weather.com/');
    document.documentElement.hidden = false;
    sessionStorage.clear();
  });
});

function pressShift(at: number, target: Element = document.body): void {
  fireEvent.keyDown(target, { key: 'Shift', shiftKey: true });
  release(at, target);
}

function release(at: number, target: Element = document.body): void {
  const event = new KeyboardEvent('keyup', { key: 'Shift', bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  fireEvent(target, event);
}
