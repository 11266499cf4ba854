import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { ProfileFacts } from '#client/features/members/profile-facts.tsx';
import type { SharedWithGuardian as Shared } from '#shared/contract/guardians.ts';
import { useShared } from './guardian-links.ts';

/** Exactly what the guardian sees; the young member is shown the same. */
export function SharedWithGuardian({ linkId, title }: { linkId: string; title: string }) {
  const { t } = useTranslation('guardians');
  const shared = useShared(linkId);
  return (
    <div className="shared">
      <h3>{title}</h3>
      <Faces query={shared} failed={t('sharedFailed')}>
        {(shown) => <Parts shared={shown} />}
      </Faces>
    </div>
  );
}

function Parts({ shared: { rooms, profile } }: { shared: Shared }) {
  const { t } = useTranslation('guardians');
  return (
    <>
      {!rooms && !profile && <p className="muted">{t('sharedNothing')}</p>}
      {rooms && (
        <>
          <p className="label">{t('sharedRooms')}</p>
          {rooms.length === 0 ? (
            <p className="muted">{t('sharedRoomsNone')}</p>
          ) : (
            <ul>
              {rooms.map((name) => (
                <li key={name} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {profile && <ProfileFacts profile={profile} isMine={false} />}
    </>
  );
}
