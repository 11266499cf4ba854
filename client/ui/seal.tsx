import { classNames } from './class-names.ts';
import { PersonaSeal } from './persona-seal.tsx';
import { toSealLetters, toTint } from './seal-letters.ts';

export type SealSize = 'xs' | 'sm' | 'lg';

export interface SealProps {
  /** As in a member card: the id decides the tint. */
  member: { id: string; name: string; nameLang?: string; monogram?: string; isPersona?: true };
  size?: SealSize;
}

/** The monogram beside a name. The name itself is always written next to it, so it is not read out. */
export function Seal({ member, size }: SealProps) {
  if (member.isPersona) return <PersonaSeal size={size} />;
  return (
    <span
      className={classNames('seal', size)}
      data-tint={toTint(member.id)}
      lang={member.nameLang}
      aria-hidden="true"
      translate="no"
    >
      {toSealLetters(member.name, member.monogram)}
    </span>
  );
}
