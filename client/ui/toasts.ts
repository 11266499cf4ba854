import { create } from 'zustand';

export interface Toast {
  id: number;
  words: string;
  /** Takes back what was just done. */
  undo?: { label?: string; onUndo: () => void };
}

interface Toasts {
  toasts: Toast[];
}

export const useToasts = create<Toasts>()(() => ({ toasts: [] }));

let nextId = 1;

/** Says what has been done, with a way back. Errors stay beside their cause; they are not toasts. */
export function showToast(words: string, undo?: Toast['undo']): number {
  const toast = { id: nextId++, words, undo };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }));
  return toast.id;
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Somebody has left: what was said to her is for nobody else. */
export function clearToasts(): void {
  useToasts.setState({ toasts: [] });
}
