import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { isLayerOpen } from '../layers.ts';
import { findShortcut } from './find-shortcut.ts';
import type { ShortcutId } from './shortcuts.ts';

/** Answer `false` if it does not apply here; the browser then does what it always does. */
type Run = (event: KeyboardEvent) => unknown;

export const useShortcutSetting = create<{ allowsSingleLetters: boolean }>()(
  persist((): { allowsSingleLetters: boolean } => ({ allowsSingleLetters: true }), { name: 'banyan.shortcuts' }),
);

/** The pages and fields on the screen that answer to a shortcut; the latest one is asked first. */
export const useAnswers = create<{ answers: { id: ShortcutId; run: { current: Run | undefined } }[] }>()(() => ({
  answers: [],
}));

/** Answers to a shortcut while the component is on the screen. Without `run` it is only listed in the help. */
export function useShortcut(id: ShortcutId, run?: Run): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const answer = { id, run: latest };
    useAnswers.setState(({ answers }) => ({ answers: [answer, ...answers] }));
    return () => useAnswers.setState(({ answers }) => ({ answers: answers.filter((other) => other !== answer) }));
  }, [id]);
}

/** One listener for the whole page. */
export function listenForShortcuts(): () => void {
  addEventListener('keydown', answer);
  return () => removeEventListener('keydown', answer);
}

function answer(event: KeyboardEvent): void {
  if (event.defaultPrevented || isLayerOpen()) return;
  const id = findShortcut(event, useShortcutSetting.getState().allowsSingleLetters);
  if (id === undefined) return;
  const taken = useAnswers.getState().answers.find(({ id: other, run }) => {
    return other === id && run.current !== undefined && run.current(event) !== false;
  });
  if (taken) event.preventDefault();
}
