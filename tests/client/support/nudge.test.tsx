import { act, fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { NudgeCard } from '#client/features/messages/nudge/nudge-card.tsx';
import { selectWords } from '#client/features/messages/nudge/select-words.ts';
import { useNudge } from '#client/features/messages/nudge/use-nudge.ts';
import type { AgeBand } from '#shared/contract/members.ts';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';

let sent: string[] = [];
afterEach(closeFakeHouse);

function Around() {
  const field = useRef<HTMLTextAreaElement>(null);
  const nudge = useNudge(() => sent.push(field.current?.value ?? ''));
  return (
    <>
      <textarea aria-label="words" ref={field} />
      <button type="button" onClick={() => nudge.send(field.current?.value ?? '')}>
        Send
      </button>
      <NudgeCard nudge={nudge} onChange={({ details: [first] }) => selectWords(field.current, first)} />
    </>
  );
}

function open(ageBand: AgeBand, words: string) {
  sent = [];
  const house = openFakeHouse({}, { ageBand });
  render(<Around />);
  fireEvent.change(screen.getByLabelText('words'), { target: { value: words } });
  act(() => screen.getByRole('button', { name: 'Send' }).click());
  return house;
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('words');

describe('before a young member’s words leave', () => {
  it('shows her what was found, with the safe choice under the next Enter, and asks nobody', () => {
    const house = open('young', 'call me: +84 912 345 678 tonight');
    expect(sent).toEqual([]);
    expect(document.querySelector('mark')?.textContent).toBe('+84 912 345 678');
    expect(document.querySelector('blockquote')?.textContent).toBe('call me: +84 912 345 678 tonight');
    expect(document.activeElement?.textContent).toBe('Let me change it');
    expect(screen.getByText('We think there is a phone number in your words.')).toBeTruthy();
    expect(house.asked).toEqual([]);
  });

  it('lets her change it, with those words selected', () => {
    open('young', 'call me: +84 912 345 678 tonight');
    act(() => screen.getByRole('button', { name: 'Let me change it' }).click());
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('+84 912 345 678');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: 'Send anyway' })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('sends it as it is if she says so', () => {
    open('young', 'call me: +84 912 345 678 tonight');
    act(() => screen.getByRole('button', { name: 'Send anyway' }).click());
    expect(sent).toEqual(['call me: +84 912 345 678 tonight']);
    expect(screen.queryByRole('button', { name: 'Send anyway' })).toBeNull();
  });

  it.each([
    ['young', 'see you at 5, I have 3 cats'],
    ['adult', 'call me: +84 912 345 678 tonight'],
  ] as const)('does not come between a %s member and “%s”', (ageBand, words) => {
    open(ageBand, words);
    expect(sent).toEqual([words]);
  });
});
