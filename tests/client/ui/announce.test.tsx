import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, useAnnouncements } from '#client/ui/announce.ts';
import { LiveRegion } from '#client/ui/live-region.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  useAnnouncements.setState({ words: '' });
});
afterEach(() => void vi.useRealTimers());

const say = (...words: Parameters<typeof announce>) => act(() => announce(...words));
const wait = () => act(() => void vi.advanceTimersByTime(2_000));
const heard = () => screen.getByRole('status').textContent;

it('a lively room is read out once, with its latest number', () => {
  render(<LiveRegion />);
  say('1 new message in Front porch', 'front-porch');
  say('2 new messages in Front porch', 'front-porch');
  say('Offline', 'connection');
  expect(heard()).toBe('');
  wait();
  expect(heard()).toBe('2 new messages in Front porch Offline');
});

it('the same words are heard again when they come again', () => {
  render(<LiveRegion />);
  say('Sent');
  wait();
  const first = heard();
  say('Sent');
  wait();
  expect(heard()).not.toBe(first);
  expect(heard()?.trim()).toBe('Sent');
});
