import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { selectWords } from './nudge/select-words.ts';

/** What others may do with the composer. */
export interface ComposerHandle {
  focus: () => void;
  /** Puts words in, behind what is there. */
  write: (text: string) => void;
}

export interface ComposerField {
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** Tells that the words in the field have changed. */
  noteChange: () => void;
  /** Replaces all of it. */
  fill: (text: string) => void;
  /** Puts something in at the caret. */
  insert: (text: string) => void;
  /** Goes to some of the words, or to their end. */
  select: (range?: { start: number; end: number }) => void;
}

/**
 * The field keeps its own words: nothing is written back while she types, which an input method would take for a change of
 * hers. What is shown around the field follows it.
 */
export function useComposerField(first: string, handle: RefObject<ComposerHandle | null>): ComposerField {
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(first);
  const noteChange = useCallback(() => {
    if (!area.current) return;
    setText(area.current.value);
    fitHeight(area.current);
  }, []);
  const fill = useCallback(
    (words: string) => {
      if (!area.current) return;
      area.current.value = words;
      noteChange();
    },
    [noteChange],
  );
  const insert = useCallback(
    (words: string) => {
      const { current } = area;
      if (!current) return;
      current.setRangeText(words, current.selectionStart, current.selectionEnd, 'end');
      current.focus();
      noteChange();
    },
    [noteChange],
  );
  const select = useCallback((range?: { start: number; end: number }) => {
    selectWords(area.current, range);
  }, []);
  useEffect(() => {
    if (area.current) fitHeight(area.current);
  }, []);
  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    write: (words) => {
      const { current } = area;
      if (!current) return;
      fill(current.value.trim() === '' ? words : `${current.value.trimEnd()}\n\n${words}`);
      current.focus();
    },
  }));
  return { area, text, noteChange, fill, insert, select };
}

/** For browsers that do not size a field by its content. */
function fitHeight(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight}px`;
}
