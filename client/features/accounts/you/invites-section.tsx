import { useTranslation } from 'react-i18next';
import { toActor } from '#client/features/messages/message-rights.ts';
import { useMe } from '#client/platform/use-me.ts';
import { can } from '#shared/policy/can.ts';
import { Faces } from './faces.tsx';
import { InviteForm } from './invite-form.tsx';
import { InviteRow } from './invite-row.tsx';
import { Section } from './section.tsx';
import { useInvites } from './use-invites.ts';

/** Links by which others come in; for those who may make one. */
export function InvitesSection() {
  const me = useMe();
  return can.createInvite(toActor(me)).isAllowed ? <Invites /> : null;
}

function Invites() {
  const { t } = useTranslation('you');
  const invites = useInvites();
  return (
    <Section title={t('invites')} lead={t('invitesLead')}>
      <Faces query={invites} failed={t('invitesFailed')}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t('invitesEmpty')}</p>
          ) : (
            <ul className="lines">
              {all.map((invite) => (
                <InviteRow key={invite.id} invite={invite} />
              ))}
            </ul>
          )
        }
      </Faces>
      <InviteForm />
    </Section>
  );
}
