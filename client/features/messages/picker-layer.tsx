import type { FormEvent, RefObject } from 'react';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';
import { longestReaction, reactionEmoji, reactionWords } from './reaction-words.ts';

export interface PickerLayerProps {
  label: string;
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
  onPick: (word: string) => void;
}

export function PickerLayer({ label, button, onClose, onPick }: PickerLayerProps) {
  const pick = (word: string) => {
    onClose();
    onPick(word);
  };
  return (
    <Popover
      className="menu-popover"
      placement="top end"
      triggerRef={button}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog className="picker" aria-label={label}>
        <div className="picker-words">
          {reactionWords.map(({ word, lang }) => (
            <button key={word} type="button" className="react" lang={lang} onClick={() => pick(word)}>
              {word}
            </button>
          ))}
        </div>
        <div className="picker-emoji">
          {reactionEmoji.map((emoji) => (
            <button key={emoji} type="button" onClick={() => pick(emoji)}>
              {emoji}
            </button>
          ))}
        </div>
        <OwnWord onPick={pick} />
      </Dialog>
    </Popover>
  );
}

function OwnWord({ onPick }: { onPick: (word: string) => void }) {
  const { t } = useTranslation('messages');
  const [own, setOwn] = useState('');
  const pick = () => {
    if (own.trim()) onPick(own.trim());
  };
  const submitOnEnter = useSubmitOnEnter(pick);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    pick();
  };
  return (
    <form className="input-row" onSubmit={submit}>
      <input
        className="input"
        aria-label={t('reactOwn')}
        placeholder={t('reactOwn')}
        dir="auto"
        maxLength={longestReaction * 4}
        value={own}
        onChange={(event) => setOwn(event.target.value)}
        onKeyDown={submitOnEnter}
      />
      <Button type="submit">{t('reactOwnSend')}</Button>
    </form>
  );
}
