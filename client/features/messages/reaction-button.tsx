import { useFolds } from '#client/features/settings/lists-query.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { findCard } from '#client/platform/member-cards.ts';
import type { Reaction } from '#shared/contract/messages.ts';
import { guessLang } from './guess-lang.ts';

export interface ReactionButtonProps {
  reaction: Reaction;
  isMine: boolean;
  isDisabled: boolean;
  onToggle: () => void;
}

/** One answer in a word, how many gave it, and their names in the tooltip, but for those whom she blocked. */
export function ReactionButton({ reaction, isMine, isDisabled, onToggle }: ReactionButtonProps) {
  const locale = useFormattingLocale();
  const folds = useFolds();
  const named = reaction.memberIds.filter((id) => folds.get(id) !== 'blocked');
  const names = named.map((id) => findCard(id)?.name).filter((name) => name !== undefined);
  return (
    <button
      type="button"
      className="react"
      lang={guessLang(reaction.word)}
      aria-pressed={isMine}
      aria-disabled={isDisabled || undefined}
      title={new Intl.ListFormat(locale).format(names)}
      onClick={() => !isDisabled && onToggle()}
    >
      <bdi>{reaction.word}</bdi>
      {reaction.memberIds.length}
    </button>
  );
}
