import { SmilePlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { useSubmitOnEnter } from '#client/ui/use-submit-on-enter.ts';
import { longestReaction, reactionEmoji, reactionWords } from './reaction-words.ts';

export interface ReactionPickerProps {
  /** What the button says it does. */
  label: string;
  className: string;
  onPick: (word: string) => void;
  onOpenChange?: (isOpen: boolean) => void;
  icon?: typeof SmilePlus;
}

/** Words in several languages, a few emoji, and room for a word of her own. */
export function ReactionPicker({ label, className, onPick, onOpenChange, icon = SmilePlus }: ReactionPickerProps) {
  return (
    <DialogTrigger onOpenChange={onOpenChange}>
      <AriaButton className={className} aria-label={label}>
        <Icon of={icon} />
      </AriaButton>
      <Popover className="menu-popover" placement="top end">
        <Dialog className="picker" aria-label={label}>
          {({ close }) => (
            <PickerBody
              onPick={(word) => {
                close();
                onPick(word);
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PickerBody({ onPick }: { onPick: (word: string) => void }) {
  const { t } = useTranslation('messages');
  const [own, setOwn] = useState('');
  const pickOwn = () => {
    if (own.trim()) onPick(own.trim());
  };
  const submitOnEnter = useSubmitOnEnter(pickOwn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    pickOwn();
  };
  return (
    <>
      <div className="picker-words">
        {reactionWords.map(({ word, lang }) => (
          <button key={word} type="button" className="react" lang={lang} onClick={() => onPick(word)}>
            {word}
          </button>
        ))}
      </div>
      <div className="picker-emoji">
        {reactionEmoji.map((emoji) => (
          <button key={emoji} type="button" onClick={() => onPick(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
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
    </>
  );
}
