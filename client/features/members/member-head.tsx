import { Sprout } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#client/ui/badge.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { MemberView } from '#shared/contract/members.ts';

const trusted = ['steward', 'moderator', 'admin'] as const;

/** Seal, name, how it sounds, handle; and what the community has trusted her with. */
export function MemberHead({ member }: { member: MemberView }) {
  const { t } = useTranslation('members');
  const [first] = member.profile.names;
  const role = trusted.find((each) => each === member.role);
  const sound = [first?.romanisation, first?.pronunciation && t('sayIt', { sound: first.pronunciation })];
  return (
    <header className="member-head">
      <Seal member={member} size="lg" />
      <div>
        <h1>
          <bdi lang={member.nameLang} dir="auto">
            {member.name}
          </bdi>
        </h1>
        <p className="muted">
          {[...sound, `@${member.handle}`].filter(Boolean).map((words) => (
            <bdi key={words}>{words}</bdi>
          ))}
        </p>
        {role && (
          <Badge icon={Sprout} tone="jade">
            {t(`role_${role}`)}
          </Badge>
        )}
      </div>
    </header>
  );
}
