import { useEffect, useId, useRef } from 'react';
import { Icon } from '#client/ui/icon.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Choice, ChoiceGroup } from './use-go-to-groups.ts';

export function toOptionId({ to }: Choice): string {
  return `go-to${to.replaceAll('/', '-')}`;
}

export interface GoToGroupProps {
  group: ChoiceGroup;
  chosen: Choice | undefined;
  onChoose: (to: string) => void;
}

/** Rooms, people or pages that were found. */
export function GoToGroup({ group: { title, choices }, chosen, onChoose }: GoToGroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; these are options of a list.
    <div role="group" aria-labelledby={id}>
      <div className="palette-title" id={id}>
        {title}
      </div>
      {choices.map((choice) => (
        <Option key={choice.to} choice={choice} isChosen={choice === chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}

function Option({ choice, isChosen, onChoose }: { choice: Choice; isChosen: boolean; onChoose: (to: string) => void }) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen one.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
    <div
      className="palette-option"
      role="option"
      id={toOptionId(choice)}
      ref={option}
      aria-selected={isChosen}
      data-on={isChosen || undefined}
      onClick={() => onChoose(choice.to)}
    >
      {choice.member && <Seal member={choice.member} size="xs" />}
      {choice.icon && <Icon of={choice.icon} />}
      <span lang={choice.lang} dir="auto">
        {choice.words}
      </span>
      {choice.member && <small>@{choice.member.handle}</small>}
    </div>
  );
}
