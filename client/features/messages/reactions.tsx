import { useTranslation } from 'react-i18next';
import { useMe } from '#client/platform/use-me.ts';
import type { Message } from '#shared/contract/messages.ts';
import { ReactionButton } from './reaction-button.tsx';
import { ReactionPicker } from './reaction-picker.tsx';
import type { useReact } from './use-react.ts';

export interface ReactionsProps {
  message: Message;
  react: ReturnType<typeof useReact>;
  mayReact: boolean;
}

/** What others answered in a word; her own are plum. */
export function Reactions({ message, react, mayReact }: ReactionsProps) {
  const { t } = useTranslation('messages');
  const { card } = useMe();
  if (!message.reactions?.length) return null;
  return (
    <div className="reacts">
      {message.reactions.map((reaction) => {
        const isMine = reaction.memberIds.includes(card.id);
        const toggle = () => react.mutate({ word: reaction.word, isOn: !isMine });
        return (
          <ReactionButton
            key={reaction.word}
            reaction={reaction}
            isMine={isMine}
            isDisabled={!mayReact}
            onToggle={toggle}
          />
        );
      })}
      {mayReact && (
        <ReactionPicker
          className="react add"
          label={t('reactMore')}
          onPick={(word) => react.mutate({ word, isOn: true })}
        />
      )}
    </div>
  );
}
