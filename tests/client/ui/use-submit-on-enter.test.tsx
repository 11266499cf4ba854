import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useSubmitSetting } from '#client/ui/submit-setting.ts';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';

function Composer({ send }: { send: () => void }) {
  const onKeyDown = useSubmitOnEnter(send);
  return <textarea aria-label="Write" onKeyDown={onKeyDown} />;
}

function setUp() {
  const send = vi.fn();
  render(<Composer send={send} />);
  const field = screen.getByLabelText('Write');
  const press = (keys: KeyboardEventInit) => {
    const event = createEvent.keyDown(field, { key: 'Enter', ...keys });
    fireEvent(field, event);
    return event;
  };
  return { send, press };
}

beforeEach(() => useSubmitSetting.setState({ enterSends: true }));

describe('Enter', () => {
  it('sends, and starts no new line', () => {
    const { send, press } = setUp();
    expect(press({}).defaultPrevented).toBe(true);
    expect(send).toHaveBeenCalledOnce();
  });

  it('never sends while an input method composes, however the browser tells of it', () => {
    const { send, press } = setUp();
    expect(press({ isComposing: true }).defaultPrevented).toBe(false);
    // Safari has ended the composition by then; only the key code is left.
    expect(press({ keyCode: 229 }).defaultPrevented).toBe(false);
    expect(send).not.toHaveBeenCalled();
    press({});
    expect(send).toHaveBeenCalledOnce();
  });

  it('with Shift starts a new line', () => {
    const { send, press } = setUp();
    expect(press({ shiftKey: true }).defaultPrevented).toBe(false);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('swapped by her own setting, Enter', () => {
  beforeEach(() => useSubmitSetting.setState({ enterSends: false }));

  it('starts a new line, and sends with Shift or Ctrl', () => {
    const { send, press } = setUp();
    press({});
    expect(send).not.toHaveBeenCalled();
    press({ shiftKey: true });
    press({ ctrlKey: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('still leaves compositions alone', () => {
    const { send, press } = setUp();
    press({ shiftKey: true, keyCode: 229 });
    expect(send).not.toHaveBeenCalled();
  });
});
