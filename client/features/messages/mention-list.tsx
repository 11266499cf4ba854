import { useTranslation } from 'react-i18next';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Mentions } from './use-mentions.ts';

export const mentionListId = 'mention-list';

export function toMentionId(place: number): string {
  return `${mentionListId}-${place}`;
}

/** The people who may be meant, above the field. The focus stays in the field. */
export function MentionList({ mentions }: { mentions: Mentions }) {
  const { t } = useTranslation('messages');
  const { members, isOpen, isNobody, active, choose } = mentions;
  if (!isOpen || (members.length === 0 && !isNobody)) return null;
  if (isNobody) return <p className="mentions help">{t('mentionEmpty')}</p>;
  return (
    <div className="mentions palette" role="listbox" id={mentionListId} aria-label={t('mentionList')}>
      {members.map((member, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
        <div
          key={member.id}
          className="mention-option"
          role="option"
          id={toMentionId(place)}
          aria-selected={place === active}
          data-on={place === active || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(member)}
        >
          <Seal member={member} size="xs" />
          <span>
            <Name lang={member.nameLang}>{member.name}</Name>
          </span>
          <small>@{member.handle}</small>
        </div>
      ))}
    </div>
  );
}
